/** The pictures of the README and of the stores: the real extension on the demo job site. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { postingOfKind } from '../../assets/demo/postings.mjs';
import { buildExtension } from './build.mjs';
import { bundle } from './cli.mjs';
import { startDemo } from './demo-server.mjs';
import { root } from './sources.mjs';

/** Five answers of a job seeker, by their place among the four of each item, and the result. */
const FILLED = [
  ...[0, 0, 1, 2, 0].map((level, n) => `.fill-row >> nth=${n} >> role=radio >> nth=${level}`),
  'text=看结果',
];

/** What is shown, in which window, and what is pressed in the panel before. */
const PICTURES = [
  { file: 'picture.png', kind: 'typical', size: '1440x900' },
  { file: 'store/1-checklist.png', kind: 'typical', size: '1280x800' },
  { file: 'store/2-rules.png', kind: 'unlawful', size: '1280x800', press: ['role=tab[name=/^合规/]'] },
  { file: 'store/3-gaps.png', kind: 'typical', size: '1280x800', press: ['role=tab[name=/^缺口/]'] },
  { file: 'store/4-fit.png', kind: 'rich', size: '1280x800', persona: 'seeker', press: FILLED },
];

/** @param {string} executablePath of the browser. @throws {Error} when a picture could not be taken. */
export async function takeDocPictures(executablePath) {
  const extension = buildExtension({ mode: 'demo' });
  const program = await bundle('browse');
  const demo = await startDemo();
  mkdirSync(join(root, 'docs/store'), { recursive: true });
  try {
    for (const { file, kind, size, press = [], persona = 'recruiter' } of PICTURES) {
      const address = `http://www.zhipin.localhost:${demo.port}/web/geek/jobs?job=${postingOfKind(kind).id}`;
      const options = ['--picture', join(root, 'docs', file), '--size', size, '--persona', persona];
      const child = spawn(
        process.execPath,
        [program, extension, address, ...options, ...press.flatMap((one) => ['--press', one])],
        { stdio: 'inherit', env: { ...process.env, CHROME_PATH: executablePath } },
      );
      const [status] = await once(child, 'exit');
      if (status !== 0) throw new Error(`no picture: ${file}`);
    }
  } finally {
    await demo.close();
  }
}
