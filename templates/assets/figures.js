// Figures: the value of a chart's mark under the pointer, a finger or the keyboard (one stop, arrows), each figure's own address behind
// its title, how to cite it, and the picture as SVG and PNG, drawn here as it is seen. Without scripts the table below has every value.
(function () {
  'use strict';
  var space = 'http://www.w3.org/2000/svg';
  var kept = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
    'paint-order', 'opacity', 'font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'text-anchor', 'display'];
  function all(selector, root) { return Array.from(root.querySelectorAll(selector)); }
  function shown(figure) { return all('svg.chart-drawing, svg.map-drawing', figure).find(function (each) { return each.getClientRects().length; }); }

  // What the marks of a drawing say, from the chart's table: a series has a mark for each of its cells that is no gap.
  function values(svg, figure) {
    var table = figure.querySelector('table');
    var heads = all('thead th', table);
    var found = [];
    for (var series = 1; series < heads.length - 1; series += 1) {
      var marks = all('.series-mark.series-' + series, svg);
      var rows = all('tbody tr', table).filter(function (row) {
        return row.cells[series] && /\d/.test(row.cells[series].textContent);
      });
      if (!marks.length || marks.length !== rows.length) continue;
      for (var at = 0; at < marks.length; at += 1) {
        found.push({
          mark: marks[at], when: rows[at].cells[0].textContent,
          words: rows[at].cells[0].textContent + ': ' + rows[at].cells[series].textContent + ' (' + heads[series].textContent + ')'
        });
      }
    }
    return found;
  }
  function middle(mark) {
    var box = mark.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  function tell(figure, svg) {
    var found = values(svg, figure);
    if (!found.length) return;
    found.sort(function (a, b) { return middle(a.mark).x - middle(b.mark).x || middle(a.mark).y - middle(b.mark).y; });
    var at = found.length - 1;
    var tip = figure.appendChild(document.createElement('p'));
    figure.style.position = 'relative';
    tip.hidden = true;
    tip.setAttribute('aria-hidden', 'true');
    Object.assign(tip.style, {
      position: 'absolute', zIndex: '2', margin: '0', padding: '.2rem .5rem', font: '600 .82rem/1.35 var(--sans)', maxWidth: '14rem',
      color: 'var(--paper)', background: 'var(--ink)', border: '1px solid var(--paper)', borderRadius: '3px', pointerEvents: 'none'
    });
    svg.tabIndex = 0;
    svg.setAttribute('role', 'slider');
    svg.setAttribute('aria-valuemin', '1');
    svg.setAttribute('aria-valuemax', String(found.length));
    function set(next) {
      at = next;
      svg.setAttribute('aria-valuenow', String(at + 1));
      svg.setAttribute('aria-valuetext', found[at].words);
    }
    function hide() {
      tip.hidden = true;
      found.forEach(function (each) { each.mark.style.strokeWidth = ''; });
    }
    function show(next) {
      hide();
      set(next);
      tip.textContent = found[at].words;
      tip.hidden = false;
      found[at].mark.style.strokeWidth = '6';
      var frame = figure.getBoundingClientRect();
      var point = middle(found[at].mark);
      var left = Math.min(Math.max(point.x - frame.left - tip.offsetWidth / 2, 0), frame.width - tip.offsetWidth);
      var top = point.y - frame.top - tip.offsetHeight - 12;
      tip.style.left = left + 'px';
      tip.style.top = (top < 0 ? point.y - frame.top + 12 : top) + 'px';
    }
    function near(event) {
      var best = -1;
      var least = 60;
      found.forEach(function (each, place) {
        var point = middle(each.mark);
        var distance = Math.hypot(2 * (point.x - event.clientX), point.y - event.clientY);
        if (distance < least) {
          least = distance;
          best = place;
        }
      });
      if (best >= 0) show(best);
      else hide();
    }
    set(at);
    svg.addEventListener('pointermove', near);
    svg.addEventListener('pointerdown', near);
    svg.addEventListener('pointerleave', function (event) { if (event.pointerType === 'mouse') hide(); });
    svg.addEventListener('focus', function () { if (svg.matches(':focus-visible')) show(at); });
    svg.addEventListener('blur', hide);
    svg.addEventListener('keydown', function (event) {
      var next = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1, Home: 0, End: found.length - 1 }[event.key];
      if (event.key === 'Escape') hide();
      if (next === undefined) return;
      event.preventDefault();
      show(Math.min(Math.max(next, 0), found.length - 1));
    });
  }

  // A drawing that needs no style sheet and leads nowhere.
  function styled(svg) {
    var copy = svg.cloneNode(true);
    var own = all('*', svg);
    all('*', copy).forEach(function (each, place) {
      var style = getComputedStyle(own[place]);
      kept.forEach(function (name) { each.style.setProperty(name, style.getPropertyValue(name)); });
      ['class', 'href', 'tabindex'].forEach(function (name) { each.removeAttribute(name); });
    });
    ['role', 'tabindex', 'class', 'style', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext'].forEach(function (name) {
      copy.removeAttribute(name);
    });
    return copy;
  }
  function wrapped(text, length) {
    return text.trim().split(/\s+/).reduce(function (lines, word) {
      var last = lines[lines.length - 1];
      if (last && last.length + word.length < length) lines[lines.length - 1] = last + ' ' + word;
      else lines.push(word);
      return lines;
    }, []);
  }
  // The picture with its title above; below it its legend, the key of its numbers and its address.
  function picture(figure) {
    var svg = shown(figure);
    var copy = styled(svg);
    var box = svg.viewBox.baseVal;
    var titles = wrapped(figure.querySelector('.figure-title').textContent, (box.width - 8) / 8.4);
    var top = box.y - 21 - 19 * titles.length;
    var low = box.y + box.height;
    var style = getComputedStyle(figure);
    function add(tag, before, attributes, words) {
      var element = document.createElementNS(space, tag);
      Object.keys(attributes).forEach(function (name) { element.setAttribute(name, attributes[name]); });
      element.textContent = words || '';
      copy.insertBefore(element, before);
      return element;
    }
    function write(words, x, y, size, weight) {
      add('text', null, { fill: style.color, 'font-family': 'sans-serif', x: x, y: y, 'font-size': size, 'font-weight': weight || 400 }, words);
    }
    titles.forEach(function (line, number) { write(line, box.x + 4, top + 21 + 19 * number, 15, 700); });
    all('.map-legend li', figure).forEach(function (entry) {
      var sample = entry.querySelector('svg');
      low += 18;
      if (sample) {
        sample = styled(sample);
        [['x', box.x + 4], ['y', low - 10], ['width', 28], ['height', 14]].forEach(function (each) { sample.setAttribute(each[0], each[1]); });
        copy.append(sample);
      }
      write(entry.textContent.trim(), box.x + 38, low + 1, 11);
    });
    low += 6;
    var key = all('p.figure-note[class*="map-"]', figure).find(function (each) { return each.getClientRects().length; });
    wrapped(key ? key.textContent : '', box.width / 5.6).forEach(function (line) { write(line, box.x + 4, low += 16, 10); });
    wrapped(document.title + ' · ' + address(figure), box.width / 5.6).forEach(function (line) { write(line, box.x + 4, low += 16, 10); });
    var height = low + 14 - top;
    copy.setAttribute('xmlns', space);
    copy.setAttribute('viewBox', box.x + ' ' + top + ' ' + box.width + ' ' + height);
    copy.setAttribute('width', box.width);
    copy.setAttribute('height', height);
    add('rect', copy.firstElementChild, {
      x: box.x, y: top, width: box.width, height: height, fill: getComputedStyle(document.body).backgroundColor
    });
    return { copy: copy, width: box.width, height: height };
  }
  // Where the figure is found: the page's lasting address if it has one; what a folder is called on somebody's disk says nothing.
  function address(figure) {
    var lasting = document.querySelector('link[rel=canonical]');
    var here = location.href.split('#')[0];
    return (lasting ? lasting.href : location.protocol === 'file:' ? here.split('/').slice(-2).join('/') : here) + '#' + figure.id;
  }
  // The shapes drawn one by one: pages may not load pictures that they make.
  function paint(made, scale) {
    var canvas = document.createElement('canvas');
    canvas.width = made.width * scale;
    canvas.height = made.height * scale;
    var context = canvas.getContext('2d');
    made.copy.style.cssText = 'position:absolute;left:-9999px;top:0';
    document.body.append(made.copy);
    var back = made.copy.getScreenCTM().inverse();
    all('line, rect, circle, path, polygon, text', made.copy).forEach(function (each) {
      var style = getComputedStyle(each);
      if (style.display === 'none' || each.closest('clipPath, defs')) return;
      function from(element) {
        var place = back.multiply(element.getScreenCTM());
        context.setTransform(scale * place.a, scale * place.b, scale * place.c, scale * place.d,
          scale * (place.e - made.copy.viewBox.baseVal.x), scale * (place.f - made.copy.viewBox.baseVal.y));
      }
      function number(name) { return parseFloat(each.getAttribute(name)) || 0; }
      var group = each.closest('[clip-path]');
      context.save();
      if (group) {
        var frame = made.copy.querySelector(group.getAttribute('clip-path').slice(4, -1) + ' rect');
        from(group);
        context.beginPath();
        context.rect(0, 0, frame.getAttribute('width'), frame.getAttribute('height'));
        context.clip();
      }
      from(each);
      var shape = new Path2D();
      if (each.localName === 'path') shape = new Path2D(each.getAttribute('d'));
      if (each.localName === 'polygon') shape = new Path2D('M' + each.getAttribute('points') + 'z');
      if (each.localName === 'rect') shape.rect(number('x'), number('y'), number('width'), number('height'));
      if (each.localName === 'circle') shape.arc(number('cx'), number('cy'), number('r'), 0, 7);
      if (each.localName === 'line') {
        shape.moveTo(number('x1'), number('y1'));
        shape.lineTo(number('x2'), number('y2'));
      }
      context.lineWidth = parseFloat(style.strokeWidth);
      context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat));
      context.lineCap = style.strokeLinecap;
      context.lineJoin = style.strokeLinejoin;
      context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
      context.font = style.fontStyle + ' ' + style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;
      context.fillStyle = style.fill;
      context.strokeStyle = style.stroke;
      function put(kind) {
        if (style[kind] === 'none') return;
        context.globalAlpha = style.opacity * style[kind + 'Opacity'];
        if (each.localName !== 'text') return context[kind](shape);
        (each.children.length ? all('tspan', each) : [each]).forEach(function (run) {
          if (!run.textContent) return;
          var start = run.getStartPositionOfChar(0);
          context[kind + 'Text'](run.textContent, start.x, start.y);
        });
      }
      if (/^stroke/.test(style.paintOrder)) put('stroke');
      put('fill');
      if (!/^stroke/.test(style.paintOrder)) put('stroke');
      context.restore();
    });
    made.copy.remove();
    return canvas;
  }
  function save(blob, name) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }
  // The citation of the page, for the figure, to copy.
  function cite(figure) {
    var shown = figure.querySelector('.figure-citation');
    if (shown) return shown.remove();
    var page = document.querySelector('.cite').cloneNode(true);
    all('strong, .correct, .cite-address', page).forEach(function (each) { each.remove(); });
    var text = figure.appendChild(document.createElement('p'));
    text.className = 'figure-note figure-citation';
    text.setAttribute('role', 'status');
    text.textContent = '“' + figure.querySelector('.figure-title').textContent + '”, ' + page.textContent.trim().replace(/\.$/, '') + ', ' +
      address(figure) + '.';
    getSelection().selectAllChildren(text);
  }
  function offer(figure) {
    var line = figure.querySelector('.figure-download');
    if (!line) {
      line = figure.appendChild(document.createElement('p'));
      line.className = 'figure-download';
    }
    var words = document.querySelector('.cite').dataset.figure;
    [['SVG', function () {
      var text = new XMLSerializer().serializeToString(picture(figure).copy);
      save(new Blob([text], { type: 'image/svg+xml' }), figure.id + '.svg');
    }], ['PNG', function () {
      paint(picture(figure), 3).toBlob(function (blob) { save(blob, figure.id + '.png'); });
    }], [words, function () { cite(figure); }]].forEach(function (each) {
      if (!each[0]) return;
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = each[0];
      button.setAttribute('aria-label', each[0] + ': ' + figure.querySelector('.figure-title').textContent);
      Object.assign(button.style, {
        minHeight: '1.6rem', margin: '.2rem .6rem .2rem 0', padding: '0 .6rem', font: 'inherit', cursor: 'pointer', color: 'var(--accent)',
        background: 'none', border: '1px solid currentColor', borderRadius: '3px'
      });
      button.addEventListener('click', each[1]);
      line.append(button);
    });
    var title = figure.querySelector('.figure-title');
    if (title.querySelector('a')) return;
    var link = document.createElement('a');
    link.href = '#' + figure.id;
    Object.assign(link.style, { color: 'inherit', textDecoration: 'none' });
    link.append.apply(link, Array.from(title.childNodes));
    title.append(link);
  }
  all('figure.chart, figure.map', document).forEach(function (figure) {
    all('svg.chart-drawing', figure).forEach(function (svg) { tell(figure, svg); });
    offer(figure);
  });
})();
