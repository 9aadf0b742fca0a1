(function () {
'use strict';
var tools = document.querySelector('.study-tools');
var items = Array.from(document.querySelectorAll('[data-item]'));
if (!tools || !items.length) return;
var status = tools.querySelector('.study-status');
var rating = tools.querySelector('.study-rating');
var seed = tools.elements.seed;
var key = 'study:' + location.pathname.replace(/[^/]*$/, '');
var queue = [];
var assets = document.currentScript.src.replace(/[^/]*$/, '');
function read() {
try {
var known = JSON.parse(localStorage.getItem(key) || '{}');
return isKnowledge(known) ? known : {};
} catch (error) { return {}; }
}
function write(known) { try { localStorage.setItem(key, JSON.stringify(known)); } catch (error) { return; } }
function isKnowledge(known) {
return Boolean(known) && typeof known === 'object' && !Array.isArray(known) && Object.keys(known).every(function (id) {
return Array.isArray(known[id]) && known[id].length === 4 && known[id].every(Number.isFinite);
});
}
function today() { return Math.floor((Date.now() - new Date().getTimezoneOffset() * 60000) / 86400000); }
function repeated(known, grade) {
var count = known ? known[0] : 0;
var ease = known ? known[1] : 2.5;
var days = known ? known[2] : 0;
if (grade < 3) return [0, ease, 0, today()];
days = count === 0 ? 1 : count === 1 ? 6 : Math.round(days * ease);
ease = Math.max(1.3, ease + .1 - (5 - grade) * (.08 + (5 - grade) * .02));
return [count + 1, ease, days, today() + days];
}
function shuffled(list, text) {
var state = 2166136261;
Array.from(text).forEach(function (character) { state = Math.imul(state ^ character.codePointAt(0), 16777619); });
function next() {
state = state + 0x6D2B79F5 | 0;
var mixed = Math.imul(state ^ state >>> 15, 1 | state);
mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
}
var result = list.slice();
for (var last = result.length - 1; last > 0; last -= 1) {
var other = Math.floor(next() * (last + 1));
var kept = result[last];
result[last] = result[other];
result[other] = kept;
}
return result;
}
function tell(text, count) { status.textContent = text.replace('{count}', count === undefined ? '' : count); }
function equip(item) {
if (assets === null || !item.querySelector('form[data-kind]')) return;
var style = document.createElement('link');
style.rel = 'stylesheet';
style.href = assets + 'figures.css';
var script = document.createElement('script');
script.src = assets + 'exercises.js';
(document.querySelector('link[href$="assets/study.css"]') || document.head.lastChild).before(style);
document.head.append(script);
assets = null;
}
function show() {
items.forEach(function (item) { item.classList.toggle('is-current', item === queue[0]); });
rating.hidden = true;
if (!queue.length) {
stop();
return tell(tools.dataset.done);
}
tell(tools.dataset.left, queue.length);
equip(queue[0]);
queue[0].querySelectorAll('details').forEach(function (each) { each.open = false; });
queue[0].querySelectorAll('form').forEach(function (each) { each.reset(); });
queue[0].querySelectorAll('.quiz-status').forEach(function (each) { each.replaceChildren(); });
var first = queue[0].querySelector('summary, input, select');
if (first) first.focus({ preventScroll: true });
tools.scrollIntoView({ block: 'start' });
}
function start() {
var known = read();
var due = items.filter(function (item) { return !known[item.dataset.item] || known[item.dataset.item][3] <= today(); });
if (!seed.value.trim()) seed.value = Math.random().toString(36).slice(2, 8);
try { history.replaceState(null, '', '?seed=' + encodeURIComponent(seed.value.trim())); } catch (error) { seed.title = seed.value; }
queue = shuffled(due, seed.value.trim());
document.body.classList.toggle('is-studying', queue.length > 0);
show();
}
function stop() {
queue = [];
document.body.classList.remove('is-studying');
items.forEach(function (item) { item.classList.remove('is-current'); });
rating.hidden = true;
tell('');
}
function rate(grade) {
var known = read();
var item = queue.shift();
known[item.dataset.item] = repeated(known[item.dataset.item], grade);
write(known);
if (grade < 3) queue.push(item);
show();
}
function save() {
var link = document.createElement('a');
link.href = URL.createObjectURL(new Blob([JSON.stringify(read())], { type: 'application/json' }));
link.download = 'progress.json';
link.click();
URL.revokeObjectURL(link.href);
}
tools.addEventListener('submit', function (event) { event.preventDefault(); });
tools.addEventListener('click', function (event) {
var button = event.target.closest('button');
if (!button) return;
if (button.dataset.rate) return rate(Number(button.dataset.rate));
if (button.dataset.do === 'start') start();
if (button.dataset.do === 'stop') stop();
if (button.dataset.do === 'export') save();
if (button.dataset.do === 'erase') {
try { localStorage.removeItem(key); } catch (error) { return; }
stop();
tell(tools.dataset.erased);
}
});
tools.querySelector('[type="file"]').addEventListener('change', function (event) {
var reader = new FileReader();
reader.onload = function () {
try {
var known = JSON.parse(reader.result);
if (!isKnowledge(known)) throw new Error();
write(Object.assign(read(), known));
stop();
tell(tools.dataset.due, items.filter(function (item) {
return !read()[item.dataset.item] || read()[item.dataset.item][3] <= today();
}).length);
} catch (error) { tell(tools.dataset.wrong); }
};
if (event.target.files[0]) reader.readAsText(event.target.files[0]);
event.target.value = '';
});
document.addEventListener('toggle', function (event) {
if (queue.length && event.target.open && queue[0].contains(event.target)) rating.hidden = false;
}, true);
document.addEventListener('change', function (event) {
if (queue.length && queue[0].contains(event.target)) rating.hidden = false;
});
addEventListener('beforeprint', function () {
items.forEach(function (item) { item.querySelectorAll('details').forEach(function (each) { each.open = true; }); });
});
seed.value = new URLSearchParams(location.search).get('seed') || '';
})();
