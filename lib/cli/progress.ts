/** Progress on standard error, when that is a terminal; messages go between its updates. */
export interface Progress {
  count(done: number): void;
  say(message: string): void;
  end(): void;
}

const EVERY_MS = 200;

export function progress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let shown = 0;
  const clear = () => {
    if (stream.isTTY && shown > 0) stream.write('\r\x1b[K');
  };
  return {
    count(done) {
      if (!stream.isTTY || Date.now() - shown < EVERY_MS) return;
      clear();
      shown = Date.now();
      stream.write(`${done} postings`);
    },
    say(message) {
      clear();
      stream.write(`${message}\n`);
    },
    end: clear,
  };
}
