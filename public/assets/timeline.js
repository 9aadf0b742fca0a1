(function () {
'use strict';
var form = document.querySelector('form.filters');
var events = Array.from(document.querySelectorAll('.event'));
if (!form || !events.length) return;
var status = document.querySelector('.filter-status');
var marks = Array.from(document.querySelectorAll('a.mark'));
var parameters = new URLSearchParams(location.search);
var radios = ['zoom', 'theme', 'importance'];
var fields = { text: 'find-text', people: 'find-people', places: 'find-places' };
function isShown(element) { return element.getClientRects().length > 0; }
function field(name) { return document.getElementById(fields[name]); }
function chosen(name) {
var input = form.querySelector('input[name="' + name + '"]:checked');
var value = input ? input.id.slice(name.length + 1) : 'all';
return value === 'all' ? '' : value;
}
['people', 'places'].forEach(function (kind) {
var names = {};
document.querySelectorAll('.names a[href*="' + kind + '/"]').forEach(function (link) {
names[link.getAttribute('href').split('/').pop().replace('.html', '')] = link.textContent;
});
Object.keys(names).sort(function (a, b) { return names[a].localeCompare(names[b]); }).forEach(function (id) {
field(kind).append('\n', new Option(names[id], id));
});
});
function filter() {
var words = field('text').value.toLowerCase().split(/\s+/).filter(Boolean);
var hidden = {};
events.forEach(function (event) {
var text = words.length ? event.textContent.toLowerCase() : '';
var isOut = !words.every(function (word) { return text.indexOf(word) >= 0; });
['people', 'places'].forEach(function (kind) {
var id = field(kind).value;
if (id && !event.querySelector('.names a[href$="' + kind + '/' + CSS.escape(id) + '.html"]')) isOut = true;
});
event.classList.toggle('is-filtered', isOut);
if (isOut) hidden[event.id] = true;
});
marks.forEach(function (mark) { mark.classList.toggle('is-filtered', mark.dataset.event in hidden); });
document.querySelectorAll('.era').forEach(function (era) {
era.classList.toggle('is-filtered', !era.querySelector('.event:not(.is-filtered)'));
});
var count = events.filter(isShown).length;
status.textContent = (count === 1 ? status.dataset.one : status.dataset.words).replace('{count}', count);
}
radios.forEach(function (name) {
var input = parameters.get(name) && document.getElementById(name + '-' + parameters.get(name));
if (input) input.checked = true;
});
Object.keys(fields).forEach(function (name) { if (parameters.get(name)) field(name).value = parameters.get(name); });
form.addEventListener('input', function () {
var query = new URLSearchParams();
radios.forEach(function (name) { if (chosen(name)) query.set(name, chosen(name)); });
Object.keys(fields).forEach(function (name) { if (field(name).value) query.set(name, field(name).value); });
try {
history.replaceState(null, '', location.pathname + (query.size ? '?' + query : '') + location.hash);
} catch (error) { return; }
filter();
});
form.addEventListener('submit', function (event) { event.preventDefault(); });
filter();
function highlight(id) {
marks.forEach(function (mark) { mark.classList.toggle('is-here', mark.dataset.event === id); });
}
function next(list, here, step) { return list[here < 0 ? (step > 0 ? 0 : list.length - 1) : here + step]; }
document.addEventListener('keydown', function (key) {
if (key.altKey || key.ctrlKey || key.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(key.target.tagName)) return;
var step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[key.key];
var mark = key.target.closest && key.target.closest('a.mark');
if (mark && (step || key.key === 'Home' || key.key === 'End')) {
var group = marks.filter(function (each) { return each.parentNode === mark.parentNode && isShown(each); });
var target = step ? next(group, group.indexOf(mark), step) : group[key.key === 'Home' ? 0 : group.length - 1];
key.preventDefault();
if (!target) return;
marks.forEach(function (each) { if (each.parentNode === mark.parentNode) each.tabIndex = each === target ? 0 : -1; });
target.focus();
} else if (key.key === 'ArrowRight' || key.key === 'ArrowLeft') {
var list = events.filter(isShown);
var event = next(list, list.indexOf(document.activeElement.closest('.event')), step);
if (!event) return;
key.preventDefault();
event.querySelector('.event-title a').focus({ preventScroll: true });
event.scrollIntoView({ block: 'center' });
highlight(event.id);
}
});
if ('IntersectionObserver' in window) {
var observer = new IntersectionObserver(function (entries) {
entries.forEach(function (entry) { if (entry.isIntersecting) highlight(entry.target.id); });
}, { rootMargin: '-45% 0px -45% 0px' });
events.forEach(function (event) { observer.observe(event); });
}
})();
