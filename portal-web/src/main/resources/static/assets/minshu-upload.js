/* Large files, piece by piece (tus 1.0.0): goes on after a lost connection, and after a closed tab when the same file is
   chosen again. Without this script the form sends the files as one request. */
(function () {
  'use strict';
  var PIECE = 32 * 1024 * 1024, PAUSES = [1, 2, 5, 10, 15], SILENCE = 60000;
  var form = document.querySelector('form[data-uploads]'), input = form && form.querySelector('input[type=file]'), list = document.getElementById('sending');
  if (!form || !list || !window.Blob || !window.TextEncoder) return;
  var said = form.dataset, running = 0, broken = false;

  function base64(text) {
    var bytes = new TextEncoder().encode(text), raw = '';
    bytes.forEach(function (b) { raw += String.fromCharCode(b); });
    return btoa(raw);
  }

  /* a line that is dead without saying so is given up after a while in which nothing moved */
  function call(method, url, headers, body, progress) {
    return new Promise(function (resolve, reject) {
      var x = new XMLHttpRequest(), silence;
      function alive() { clearTimeout(silence); silence = setTimeout(function () { x.abort(); }, SILENCE); }
      x.open(method, url);
      x.setRequestHeader('Tus-Resumable', '1.0.0');
      x.setRequestHeader('Accept-Language', document.documentElement.lang);
      var token = form.querySelector('input[name=_csrf]');
      if (token) x.setRequestHeader('X-XSRF-TOKEN', token.value);
      Object.keys(headers).forEach(function (name) { x.setRequestHeader(name, headers[name]); });
      if (progress) x.upload.onprogress = function (e) { alive(); progress(e.loaded); };
      x.onloadend = function () { clearTimeout(silence); };
      x.onload = function () { resolve(x); };
      x.onerror = x.ontimeout = x.onabort = function () { reject(new Error('connection')); };
      alive();
      x.send(body || null);
    });
  }

  /* an upload that is known to the server, of the same name, size and date */
  function known(file) {
    return Array.prototype.slice.call(document.querySelectorAll('[data-upload]')).filter(function (u) {
      return u.dataset.state === 'RECEIVING' && u.dataset.name === file.name && u.dataset.bytes === String(file.size)
        && u.dataset.modified === String(file.lastModified);
    })[0];
  }

  function size(bytes) {
    var unit = ['B', 'KB', 'MB', 'GB'], at = 0;
    for (; bytes >= 1024 && at < 3; at++) bytes /= 1024;
    return (at && bytes < 10 ? bytes.toFixed(1) : Math.round(bytes)) + ' ' + unit[at];
  }

  /* one line of the list: name, bar, words, a way to end it */
  function line(file) {
    var box = document.createElement('div'), name = document.createElement('span'), bar = document.createElement('progress'), words = document.createElement('small'), end = document.createElement('button');
    box.className = 'ms-file'; box.setAttribute('role', 'group'); box.setAttribute('aria-label', file.name);
    name.textContent = file.name; bar.max = file.size; bar.value = 0; bar.setAttribute('aria-label', file.name);
    end.type = 'button'; end.className = 'btn btn-bare btn-sm'; end.textContent = said.end;
    [name, end, bar, words].forEach(function (e) { box.appendChild(e); });
    list.appendChild(box);
    return {
      end: end, box: box,
      say: function (text) { words.textContent = text; },
      at: function (bytes) { bar.value = bytes; words.textContent = said.sending.replace('{0}', size(bytes)).replace('{1}', size(file.size)).replace('{2}', Math.floor(bytes * 100 / file.size)); }
    };
  }

  function problem(x) {
    try { var p = JSON.parse(x.responseText); return p.title + (p.next ? ' ' + p.next : ''); } catch (e) { return said.failed; }
  }

  /* worth trying again: the line, a proxy, the platform, another sender, where the upload stands */
  function passing(status) { return status === 0 || status >= 500 || [408, 409, 423, 425, 429, 460].indexOf(status) >= 0; }

  function Sender(file) {
    var row = line(file), url = null, ended = false, tries = 0;
    running++;

    function stop(text, failed) { running--; broken = broken || failed; row.say(text); row.end.remove(); ready(); }
    function refused(x) { stop(x.getResponseHeader('Tus-Resumable') ? problem(x) : said.signedOut, true); }
    function again() { var s = PAUSES[Math.min(tries++, PAUSES.length - 1)]; row.say(said.waiting.replace('{0}', s)); setTimeout(stand, s * 1000); }

    function create() {
      var about = { filename: file.name, dataset: said.dataset, modified: String(file.lastModified) };
      var metadata = Object.keys(about).map(function (k) { return k + ' ' + base64(about[k]); }).join(',');
      call('POST', said.uploads, { 'Upload-Length': String(file.size), 'Upload-Metadata': metadata }).then(function (x) {
        if (x.status === 201) { url = x.getResponseHeader('Location'); send(0); }
        else if (passing(x.status) && x.status !== 409) again();
        else refused(x);
      }, again);
    }

    /* where the server stands */
    function stand() {
      if (ended) return;
      if (!url) { create(); return; }
      call('HEAD', url, {}).then(function (x) {
        var offset = x.getResponseHeader('Upload-Offset');
        if (x.status === 200 && offset !== null) send(Number(offset));
        else if (passing(x.status)) again();
        else refused(x);
      }, again);
    }

    function send(offset) {
      row.at(offset);
      if (offset >= file.size) { stop(said.done, false); return; }
      var piece = file.slice(offset, Math.min(offset + PIECE, file.size));
      call('PATCH', url, { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) }, piece,
        function (sent) { row.at(Math.min(offset + sent, file.size)); }).then(function (x) {
        if (ended) return;
        if (x.status === 204) { tries = 0; send(Number(x.getResponseHeader('Upload-Offset'))); }
        else if (passing(x.status)) again();
        else refused(x);
      }, function () { if (!ended) again(); });
    }

    row.end.addEventListener('click', function () {
      ended = true;
      if (url) call('DELETE', url, {}).catch(function () { });
      running--; row.box.remove(); ready();
    });
    var before = known(file);
    if (before) { url = before.dataset.upload; before.remove(); stand(); } else create();
  }

  /* the page says what has become of the files; where something was refused it stays to be read */
  function ready() { if (running === 0 && !broken) { location.hash = 'files'; location.reload(); } }

  form.addEventListener('submit', function (e) {
    var files = Array.prototype.slice.call(input.files || []).filter(function (f) { return f.size > 0; });
    if (!files.length) return;
    e.preventDefault();
    broken = false;
    files.forEach(function (f) { new Sender(f); });
    input.value = '';
  });
})();
