/* Makes the map that the server drew one that can be moved; each move asks for what is in sight. */
(function () {
  'use strict';
  var el = document.getElementById('map'), o = el && el.dataset;
  if (!el || !window.L) return;
  var root = document.documentElement, zh = root.lang.indexOf('zh') === 0;
  function css(v) { return getComputedStyle(root).getPropertyValue(v).trim(); }
  function plain(text) { var box = document.createElement('span'); box.textContent = text; return box; }
  var b = o.bounds.split(',').map(Number), frame = [[b[1], b[0]], [b[3], b[2]]];
  el.textContent = '';
  var map = L.map(el, { scrollWheelZoom: false, zoomControl: false, maxZoom: +o.zoom, minZoom: 2, worldCopyJump: true });
  L.control.zoom({ zoomInTitle: o.in, zoomOutTitle: o.out }).addTo(map);
  map.attributionControl.setPrefix('');
  var credit = [o.tiles ? '' : o.credit, o.source, o.approval].filter(Boolean).join(' · ');
  map.attributionControl.addAttribution(plain(credit).innerHTML);

  /* the operator's tiles, whose server may ask where they are shown; else the sketch */
  [o.tiles, o.labels].filter(Boolean).forEach(function (url) { L.tileLayer(url, { maxZoom: +o.zoom, referrerPolicy: 'strict-origin' }).addTo(map); });
  if (!o.tiles) {
    var grid = { color: css('--ms-line'), weight: 1, interactive: false }, g;
    for (g = -180; g <= 180; g++) if (g > b[0] - 10 && g < b[2] + 10) L.polyline([[Math.max(b[1] - 10, -85), g], [Math.min(b[3] + 10, 85), g]], grid).addTo(map);
    for (g = -85; g <= 85; g++) if (g > b[1] - 10 && g < b[3] + 10) L.polyline([[g, b[0] - 10], [g, b[2] + 10]], grid).addTo(map);
    fetch(o.sketch).then(function (r) { return r.json(); }).then(function (sketch) {
      sketch.rivers.forEach(function (river) {
        L.polyline(river.points.map(function (p) { return [p[1], p[0]]; }), { color: css('--ms-seq3'), weight: river.width, opacity: .9, interactive: false }).addTo(map).bringToBack();
      });
      sketch.names.forEach(function (name) {
        L.circleMarker([name.lat, name.lon], { radius: 0, opacity: 0, interactive: false }).bindTooltip(plain(zh ? name.zh : name.en), { permanent: true, direction: 'center', className: 'ms-place ms-place--' + name.kind }).addTo(map);
      });
    }).catch(function () { });
  }
  if (o.boundaries) fetch(o.boundaries).then(function (r) { return r.json(); }).then(function (lines) {
    L.geoJSON(lines, { interactive: false, style: { color: css('--ms-ink-3'), weight: 1, fill: false }, pointToLayer: function () { return null; } }).addTo(map).bringToBack();
  }).catch(function () { });

  var shown = L.layerGroup().addTo(map), asked = 0, waiting;
  var note = document.getElementById('map-note'), part = document.getElementById('map-part');
  function say(place) { return plain((place.name || '') + (place.rows > 1 || !place.name ? ' (' + place.rows + ' ' + o.rows + ')' : '')); }
  function many(place) {
    var box = place.box, dot = L.circleMarker([place.lat, place.lon], { radius: 10 + 4 * Math.log(place.rows) / Math.LN10, weight: 2, color: css('--ms-surface'), fillColor: css('--ms-c1'), fillOpacity: .9 });
    dot.bindTooltip(plain(String(place.rows)), { permanent: true, direction: 'center', className: 'ms-count' });
    return dot.on('click', function () { map.fitBounds([[box[1], box[0]], [box[3], box[2]]], { padding: [40, 40] }); });
  }
  function one(place) {
    var style = { radius: 7, weight: 2, color: css('--ms-surface'), fillColor: css('--ms-c2'), fillOpacity: 1 };
    var line = { color: css('--ms-c2'), weight: 3, fillOpacity: .25 };
    var layer = place.shape ? L.geoJSON(place.shape, { style: line, pointToLayer: function (_, at) { return L.circleMarker(at, style); } }) : L.circleMarker([place.lat, place.lon], style);
    return layer.bindTooltip(say(place)).bindPopup(say(place));
  }
  function ask() {
    var v = map.getBounds(), mine = ++asked;
    var box = [Math.max(v.getWest(), -180), Math.max(v.getSouth(), -85), Math.min(v.getEast(), 180), Math.min(v.getNorth(), 85)].map(function (x) { return x.toFixed(6); });
    fetch(o.places + '&bbox=' + box.join(',') + '&zoom=' + Math.round(map.getZoom()), { headers: { Accept: 'application/json' } }).then(function (r) {
      if (!r.ok) throw new Error(r.status);
      return r.json();
    }).then(function (answer) {
      if (mine !== asked) return;
      shown.clearLayers();
      answer.places.forEach(function (place) { shown.addLayer(place.box ? many(place) : one(place)); });
      note.textContent = o.shown.replace('{0}', answer.rows.toLocaleString());
      part.textContent = answer.whole ? '' : o.part.replace('{0}', answer.rows.toLocaleString());
    }).catch(function () { if (mine === asked) part.textContent = o.failed; });
  }
  map.on('moveend', function () { clearTimeout(waiting); waiting = setTimeout(ask, 250); });
  map.fitBounds(frame);
})();
