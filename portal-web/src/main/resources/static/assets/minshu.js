/* Islands. Every block below improves something that already works as plain HTML. */
(function () {
  'use strict';
  var root = document.documentElement, $$ = function (s, c) { return Array.prototype.slice.call((c || document).querySelectorAll(s)); };
  function css(v) { return getComputedStyle(root).getPropertyValue(v).trim(); }
  /* the cookie is the server's: the button's form is sent behind the page's back */
  function save(b, v) { var f = new FormData(b.form); f.set(b.name, v); fetch(b.form.action, { method: 'POST', body: new URLSearchParams(f), headers: { 'X-Requested-With': 'fetch' } }).catch(function () { }); }
  function isDark() { var t = root.getAttribute('data-bs-theme'); return t ? t === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches; }

  function once(el) { if (el.msReady) return false; return el.msReady = true; }

  /* everything below runs for the page and again for each fragment htmx swaps in */
  function init(scope) {
  var all = function (s) { var l = $$(s, scope); if (scope.matches && scope.matches(s)) l.unshift(scope); return l.filter(once); };

  /* preferences: theme and large text */
  all('[data-pref]').forEach(function (b) {
    var k = b.getAttribute('data-pref');
    if (k === 'text') b.setAttribute('aria-pressed', String(root.getAttribute('data-ms-text') === 'large'));
    b.addEventListener('click', function (e) {
      e.preventDefault();
      if (k === 'theme') { var t = isDark() ? 'light' : 'dark'; root.setAttribute('data-bs-theme', t); save(b, t); drawAll(); }
      else { var on = root.getAttribute('data-ms-text') !== 'large'; root.toggleAttribute('data-ms-text', on); if (on) root.setAttribute('data-ms-text', 'large'); save(b, on ? 'large' : 'usual'); b.setAttribute('aria-pressed', String(on)); }
    });
  });
  /* facets start closed on a phone, unless something in them needs a change */
  if (matchMedia('(max-width: 991px)').matches) all('.ms-facets[open]').forEach(function (d) { d.open = !!d.querySelector('[aria-invalid]'); });
  /* bring the current tab into view on a phone */
  all('.ms-tabs ul, .ms-side ul').forEach(function (u) { var a = u.querySelector('[aria-current]'); if (a) u.scrollLeft = a.parentNode.offsetLeft - u.offsetLeft - 40; });
  /* move focus to the error summary */
  all('.ms-errors').forEach(function (e) { e.focus(); });

  /* copy */
  all('[data-copy]').forEach(function (b) {
    b.addEventListener('click', function () {
      var t = document.querySelector(b.getAttribute('data-copy')).textContent, old = b.textContent;
      (navigator.clipboard ? navigator.clipboard.writeText(t) : Promise.reject()).then(function () { b.textContent = b.getAttribute('data-done'); setTimeout(function () { b.textContent = old; }, 2000); }, function () { });
    });
  });

  /* suggestion listbox: ARIA combobox; Enter with no choice submits the form */
  all('input[role=combobox]').forEach(function (i) {
    var list = document.getElementById(i.getAttribute('aria-controls')), at = -1;
    function opts() { return $$('[role=option]', list); }
    function show(on) { list.hidden = !on; i.setAttribute('aria-expanded', String(on)); if (!on) { at = -1; i.removeAttribute('aria-activedescendant'); } }
    function none() { at = -1; opts().forEach(function (x) { x.setAttribute('aria-selected', 'false'); }); i.removeAttribute('aria-activedescendant'); }
    function go(o) { show(false); location.href = o.getAttribute('data-href'); }
    function mark(n) { var o = opts(); at = (n + o.length) % o.length; o.forEach(function (x, k) { x.setAttribute('aria-selected', String(k === at)); }); i.setAttribute('aria-activedescendant', o[at].id); o[at].scrollIntoView({ block: 'nearest' }); }
    i.addEventListener('input', function () { none(); show(i.value.length > 0 && opts().length > 0); });
    list.addEventListener('htmx:afterSwap', function () { none(); show(document.activeElement === i && i.value.length > 0 && opts().length > 0); });
    /* while an input method composes, the keys are its own */
    i.addEventListener('keydown', function (e) {
      if (e.isComposing) return;
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') { if (!opts().length) return; e.preventDefault(); if (list.hidden) show(true); mark(at < 0 && e.key === 'ArrowUp' ? opts().length - 1 : at + (e.key === 'ArrowDown' ? 1 : -1)); }
      else if (e.key === 'Escape') { e.preventDefault(); if (list.hidden) { i.value = ''; list.textContent = ''; none(); } else show(false); }
      else if (e.key === 'Enter' && at > -1 && !list.hidden) { e.preventDefault(); go(opts()[at]); }
    });
    i.addEventListener('blur', function () { setTimeout(function () { show(false); }, 150); });
    /* pressing keeps the focus in the box, letting go chooses */
    list.addEventListener('mousedown', function (e) { e.preventDefault(); });
    list.addEventListener('click', function (e) { var o = e.target.closest('[role=option]'); if (o) go(o); });
  });

  /* countdown: the server prints the text; this keeps it fresh */
  all('[data-countdown]').forEach(function (el) {
    var end = new Date(el.getAttribute('data-countdown')), now = new Date(el.getAttribute('data-now') || Date.now()), skew = now - Date.now();
    function tick() { var s = Math.round((end - Date.now() - skew) / 6e4), late = s < 0; s = Math.abs(s); var d = Math.floor(s / 1440), h = Math.floor(s % 1440 / 60); el.textContent = (late ? '已超时 ' : '剩余 ') + (d ? d + ' 天 ' : '') + h + ' 小时' + (d ? '' : ' ' + s % 60 + ' 分'); }
    tick(); setInterval(tick, 6e4);
  });

  /* a field that one value of another does without */
  all('[data-unless]').forEach(function (el) {
    var other = document.querySelector(el.getAttribute('data-of'));
    if (other) other.addEventListener('change', function () { el.hidden = other.value === el.getAttribute('data-unless'); });
  });

  /* which result of a search this was has been counted; the address to share goes without */
  if (document.querySelector('link[rel=canonical]')) { var here = new URL(location); if (here.searchParams.has('at')) { here.searchParams.delete('at'); history.replaceState(history.state, '', here); } }

  all('[data-chart]').forEach(draw);
  all('[data-chart-save]').forEach(function (b) { b.hidden = !window.echarts; b.addEventListener('click', function () { save(b); }); });

  /* code samples: all visible without JS, one at a time with it */
  all('[data-samples]').forEach(function (nav) {
    var links = $$('a', nav);
    function pick(a) { links.forEach(function (x) { var on = x === a; if (on) x.setAttribute('aria-current', 'true'); else x.removeAttribute('aria-current'); document.querySelector(x.hash).hidden = !on; }); }
    links.forEach(function (a) { a.addEventListener('click', function (e) { e.preventDefault(); pick(a); }); });
    pick(links[0]);
  });
  }

  /* menus close on Escape or outside click */
  document.addEventListener('keydown', function (e) { if (e.key === 'Escape') $$('.ms-menu[open]').forEach(function (d) { d.open = false; d.firstElementChild.focus(); }); });
  document.addEventListener('click', function (e) { $$('.ms-menu[open]').forEach(function (d) { if (!d.contains(e.target)) d.open = false; }); });

  /* charts are drawn from the data table beside them */
  var charts = {};
  function num(t) { var v = parseFloat(String(t).replace(/[,%\s]/g, '')); return isNaN(v) ? null : v; }
  function draw(el) {
    if (!window.echarts) { el.msReady = false; return; }
    var tb = document.querySelector(el.getAttribute('data-table')), kind = el.getAttribute('data-chart'), o = el.dataset;
    var heads = $$('thead th', tb).map(function (x) { return x.textContent.trim(); });
    var rows = $$('tbody tr', tb).map(function (r) { return $$('th,td', r).map(function (c) { return c.hasAttribute('data-v') ? c.getAttribute('data-v') : c.textContent.trim(); }); });
    if (o.rows) rows = rows.slice(0, +o.rows);
    var cols = o.cols ? o.cols.split(',').map(Number) : heads.slice(1).map(function (_, i) { return i + 1; });
    var cats = rows.map(function (r) { return r[0]; }), ink = css('--ms-ink-2'), line = css('--ms-line');
    var pal = (o.palette || 'c1,c2,c3,c4,c5,c6').split(',').map(function (p) { return css('--ms-' + p); });
    var opt = { aria: { enabled: true }, animation: !matchMedia('(prefers-reduced-motion: reduce)').matches, animationDuration: 300, color: pal, textStyle: { fontFamily: css('--ms-font'), color: ink },
      grid: { left: 8, right: 16, top: cols.length > 1 ? 40 : (o.limit ? 28 : 16), bottom: 8, containLabel: true },
      legend: cols.length > 1 ? { type: 'scroll', pageIconColor: ink, pageTextStyle: { color: ink }, top: 0, left: 0, itemWidth: 14, itemHeight: 8, textStyle: { color: ink } } : undefined,
      tooltip: { trigger: 'axis', renderMode: 'richText', backgroundColor: css('--ms-surface'), borderColor: line, textStyle: { color: css('--ms-ink') } } };
    var cat = { type: 'category', data: cats, axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: ink, hideOverlap: true } };
    var val = { type: 'value', splitLine: { lineStyle: { color: line, type: 'dashed' } }, axisLabel: { color: ink, formatter: function (v) { return v >= 1e4 ? v / 1e4 + ' 万' : v; } } };
    if (kind === 'radar') {
      opt.tooltip.trigger = 'item';
      opt.radar = { indicator: cats.map(function (c) { return { name: c, max: 100, min: 50 }; }), radius: '66%', center: ['50%', '56%'], axisName: { color: ink, fontSize: 13 }, splitArea: { show: false }, splitLine: { lineStyle: { color: line } }, axisLine: { lineStyle: { color: line } } };
      opt.series = [{ type: 'radar', symbolSize: 5, data: cols.map(function (c, k) { return { name: heads[c], value: rows.map(function (r) { return num(r[c]); }), areaStyle: { opacity: k ? 0 : .16 }, lineStyle: { type: k ? 'dashed' : 'solid', width: 2 } }; }) }];
    } else if (kind === 'pie') {
      opt.tooltip.trigger = 'item'; opt.legend = undefined;
      opt.series = [{ type: 'pie', radius: ['38%', '70%'], label: { color: ink, formatter: '{b} {d}%' }, data: rows.map(function (r) { return { name: r[0], value: num(r[1]) }; }) }];
    } else if (kind === 'scatter') {
      opt.tooltip.trigger = 'item'; opt.legend = undefined; opt.grid.top = 40;
      opt.xAxis = Object.assign({ name: heads[1], nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: ink }, scale: true }, val); opt.grid.bottom = 32;
      opt.yAxis = Object.assign({ name: heads[2], nameTextStyle: { color: ink, align: 'left' }, scale: true }, val);
      opt.series = [{ type: 'scatter', symbolSize: 9, itemStyle: { opacity: .8 }, data: rows.map(function (r) { return { name: r[0], value: [num(r[1]), num(r[2])] }; }) }];
    } else {
      var horiz = kind === 'hbar'; if (horiz) { cat.inverse = true; cat.axisLabel.hideOverlap = false; }
      opt.xAxis = horiz ? val : cat; opt.yAxis = horiz ? cat : val;
      opt.series = cols.map(function (c, k) {
        var s = { name: heads[c], type: kind === 'line' ? 'line' : 'bar', data: rows.map(function (r) { return num(r[c]); }), barMaxWidth: 28, itemStyle: o.stack ? { borderColor: css('--ms-surface'), borderWidth: .5, opacity: .88 } : undefined, stack: o.stack ? 's' : undefined, smooth: false, symbol: 'circle', symbolSize: 5, showSymbol: rows.length < 16, lineStyle: { width: 2.2 } };
        if (o.area && k === 0) s.areaStyle = { opacity: .12 };
        if (o.each) s.data = s.data.map(function (v, n) { return { value: v, itemStyle: { color: pal[n % pal.length] } }; });
        if (o.colorby) s.data = rows.map(function (r) { return { value: num(r[c]), itemStyle: { color: css('--ms-w' + r[+o.colorby]) } }; });
        if (o.limit && k === 0) s.markLine = { symbol: 'none', silent: true, lineStyle: { color: css('--ms-bad'), type: 'dashed' }, label: { color: css('--ms-bad'), formatter: o.limitname, position: horiz ? 'start' : 'insideEndTop' }, data: [horiz ? { xAxis: +o.limit } : { yAxis: +o.limit }] };
        if (!horiz && rows.length < 10 && cols.length === 1 && kind === 'bar') s.label = { show: true, position: 'top', color: ink };
        return s;
      });
    }
    if (charts[el.id]) charts[el.id].dispose();
    charts[el.id] = echarts.init(el, null, { renderer: 'svg' }); charts[el.id].setOption(opt);
  }
  /* what is drawn, as a file; a picture is drawn once more, on a canvas */
  function save(button) {
    var shown = charts[button.getAttribute('data-for')], kind = button.getAttribute('data-chart-save'); if (!shown) return;
    var chart = shown, box;
    if (kind === 'png') {
      box = document.createElement('div'); Object.assign(box.style, { position: 'fixed', left: '-10000px', width: '1200px', height: '700px' }); document.body.appendChild(box);
      chart = echarts.init(box, null, { renderer: 'canvas' }); chart.setOption(Object.assign({}, shown.getOption(), { animation: false }));
    }
    var a = document.createElement('a'); a.download = document.title.replace(/[\\/:*?"<>|]+/g, ' ') + '.' + kind;
    a.href = chart.getDataURL({ type: kind, pixelRatio: 2, backgroundColor: css('--ms-surface') }); a.click();
    if (box) { chart.dispose(); box.remove(); }
  }
  function drawAll() { $$('[data-chart]').forEach(draw); }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  addEventListener('resize', function () { Object.keys(charts).forEach(function (k) { charts[k].resize(); }); });


  init(document);
  document.addEventListener('htmx:load', function (e) { init(e.detail.elt); });
})();
