/** node serve.mjs FOLDER PORT USER PASSWORD */
import FileSystemAdapter from '@nephele/adapter-file-system';
import NoneAuthenticator from '@nephele/authenticator-none';
import express from 'express';
import server from 'nephele';

const [root, port, user, password] = process.argv.slice(2);
const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

const app = express();
app.disable('etag');
app.use((request, response, next) => {
  if (request.headers.authorization === expected) return next();
  response.setHeader('www-authenticate', 'Basic realm="test"');
  response.status(401).end();
});
app.use(
  '/',
  server({
    adapter: new FileSystemAdapter({ root, followLinks: false, properties: 'emulate', locks: 'emulate' }),
    authenticator: new NoneAuthenticator({}),
  }),
);
app.listen(Number(port), '127.0.0.1');
