// biome-ignore-all lint/complexity/useOptionalChain: only ES5 stands here.
// biome-ignore-all lint/complexity/useArrowFunction: only ES5 stands here.
// biome-ignore-all lint/style/useTemplate: only ES5 stands here.
// biome-ignore-all lint/suspicious/noPrototypeBuiltins: only ES5 stands here.
/**
 * What the server itself holds members to (`validate_doc_update`). It runs inside CouchDB, whose JavaScript may be that
 * of many years ago: only ES5 stands in it, and nothing from outside. It cannot look into other documents: each
 * document of a row says itself, under `by`, which account vouches for the writings of which device.
 */
export function validate(newDoc, oldDoc, userCtx, secObj) {
  var STAMP = /^[0-9a-z]{13}\.[\w-]{1,64}$/;
  var me = userCtx.name;
  var admins = (secObj && secObj.admins) || {};
  var old = oldDoc && !oldDoc._deleted ? oldDoc : null;
  var oldBy = {};
  var oldF = {};

  function no(why) {
    throw { forbidden: why };
  }
  function has(object, name) {
    return Object.prototype.hasOwnProperty.call(object, name);
  }
  function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  function isAdmin() {
    function isRole(role) {
      return role === '_admin' || (admins.roles || []).indexOf(role) !== -1;
    }
    return userCtx.roles.some(isRole) || (admins.names || []).indexOf(me) !== -1;
  }

  function checkDevice() {
    if (!/^device:[\w-]{1,64}$/.test(newDoc._id)) no('Not a name of a device.');
    if (newDoc.person !== me) no('A device is registered by whoever uses it.');
    if (old && old.person !== me) no('The device is registered to another account.');
    if (typeof newDoc.name !== 'string' || typeof newDoc.seen !== 'number') no('name or seen is missing.');
  }

  function checkBy() {
    Object.keys(oldBy).forEach(function (device) {
      if (newDoc.by[device] !== oldBy[device]) no('by: who vouched for a device stays.');
    });
    Object.keys(newDoc.by).forEach(function (device) {
      if (!has(oldBy, device) && newDoc.by[device] !== me) no('by: nobody vouches for others.');
    });
  }

  function deviceOf(dot) {
    return dot.t.slice(14);
  }
  function dotsOf(field, name) {
    var isField = isPlain(field) && isPlain(field.c) && (field.l === undefined || Array.isArray(field.l));
    var dots = isField ? [field].concat(field.l || []) : no(name + ': not a field.');
    dots.forEach(function (dot) {
      if (!isPlain(dot) || !has(dot, 'v') || !STAMP.test(dot.t)) no(name + ': not a writing.');
      if (!(field.c[deviceOf(dot)] >= dot.t)) no(name + ': a writing that its context does not know.');
    });
    return dots;
  }

  function checkField(name) {
    var field = newDoc.f[name];
    var known = has(oldF, name) ? oldF[name] : { c: {} };
    var dots = dotsOf(field, name);
    var before = has(oldF, name) ? dotsOf(known, name) : [];
    var newest = '';

    function isSame(dot) {
      return function (other) {
        return other.t === dot.t && JSON.stringify(other.v) === JSON.stringify(dot.v);
      };
    }
    dots.forEach(function (dot) {
      if (before.some(isSame(dot))) return;
      if (newDoc.by[deviceOf(dot)] !== me) no(name + ': in the name of a device that is not yours.');
      if (dot.t > newest) newest = dot.t;
    });
    before.forEach(function (dot) {
      if (dots.some(isSame(dot)) || newest !== '' || newDoc.by[deviceOf(dot)] === me) return;
      no(name + ': what others wrote is replaced by other words, not taken away.');
    });
    Object.keys(known.c).forEach(function (device) {
      if (!(field.c[device] >= known.c[device])) no(name + ': what was seen stays seen.');
    });
    Object.keys(field.c).forEach(function (device) {
      var isNews = field.c[device] !== known.c[device];
      var isOthers = has(oldBy, device) && oldBy[device] !== me;
      // Whoever writes has seen only what was written before.
      if (isNews && isOthers && !(field.c[device] < newest)) no(name + ': nobody has written that yet.');
    });
  }

  function checkRow() {
    if (!/^(?:postings|notes|pages):[\s\S]/.test(newDoc._id)) no('Not a row that a team shares.');
    if (!isPlain(newDoc.f) || !isPlain(newDoc.by)) no('f or by is missing.');
    oldBy = old && isPlain(old.by) ? old.by : {};
    oldF = old && isPlain(old.f) ? old.f : {};
    if (old && old.posting && newDoc.posting !== old.posting) no('A note stays with its posting.');
    checkBy();
    Object.keys(oldF).forEach(function (name) {
      if (!has(newDoc.f, name)) no(name + ': a field is emptied, not taken away.');
    });
    Object.keys(newDoc.f).forEach(checkField);
  }

  if (isAdmin()) return;
  if (!me) throw { unauthorized: 'Log in first.' };
  if (newDoc._deleted) no('Only an admin deletes documents. A note is deleted by its field "gone".');
  if (newDoc._attachments) no('No attachments.');
  if (newDoc.v !== 1) no('Not of a form that is known here.');
  if (/^device:/.test(newDoc._id)) checkDevice();
  else checkRow();
}

/** The function as CouchDB wants it: an expression without a name. */
export const validateSource = validate.toString().replace(/^function validate/, 'function ');
