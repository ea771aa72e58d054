// Lets people drag the line of the chosen day over pictures of time, and move it with the keys; the page is then loaded for that day.

const DAY = 86_400_000;
/** Milliseconds after the last key before the page is loaded: a key that is held goes on. */
const SETTLED = 700;
/** Days that keys move the line; the arrows one, with shift and by page a month, roughly. */
const STEPS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30, PageUp: 30 };

const axis = /** @type {HTMLElement | null} */ (document.querySelector('[data-day-axis]'));
const grip = /** @type {SVGElement | null} */ (axis?.querySelector('[data-grip]') ?? null);
if (axis && grip) makeDraggable(axis, grip);

/** @param {HTMLElement} axis @param {SVGElement} grip */
function makeDraggable(axis, grip) {
  const { from = '', to = '', on = '', drag = '' } = axis.dataset;
  const days = daysFrom(from, to);
  let day = daysFrom(from, on);
  let waiting = 0;

  grip.setAttribute('role', 'slider');
  grip.setAttribute('tabindex', '0');
  grip.setAttribute('aria-label', drag);
  grip.setAttribute('aria-valuemin', '0');
  grip.setAttribute('aria-valuemax', `${days}`);
  show();

  /** Shows the line where the day is. */
  function show() {
    const place = ((day + 0.5) / (days + 1)) * 100;
    const date = dayAt(from, day);
    for (const line of document.querySelectorAll('[data-day-line]'))
      for (const end of ['x1', 'x2']) line.setAttribute(end, `${place}%`);
    grip.setAttribute('x', `${place}%`);
    grip.setAttribute('aria-valuenow', `${day}`);
    grip.setAttribute('aria-valuetext', date);
    const label = grip.querySelector('text');
    const width = Number(grip.querySelector('rect')?.getAttribute('width'));
    grip.querySelector('g')?.setAttribute('transform', `translate(${(-width * place) / 100} 0)`);
    if (label) label.textContent = date;
    for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[name="on"]')))
      field.value = date;
  }

  /** @param {number} wanted */
  function move(wanted) {
    day = Math.min(Math.max(Math.round(wanted), 0), days);
    show();
  }

  /** Loads the page for the day, where it is another than the one shown. */
  function load() {
    const date = dayAt(from, day);
    if (date === on) return;
    const address = new URL(location.href);
    address.searchParams.set('on', date);
    location.assign(address);
  }

  grip.addEventListener('keydown', (event) => {
    const step = STEPS[/** @type {keyof typeof STEPS} */ (event.key)];
    if (event.key === 'Enter') load();
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(days);
    else if (step) move(day + (event.shiftKey ? step * 30 : step));
    else return;
    event.preventDefault();
    clearTimeout(waiting);
    waiting = window.setTimeout(load, SETTLED);
  });

  axis.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const { left, width } = axis.getBoundingClientRect();
    const follow = (/** @type {PointerEvent} */ { clientX }) => move(((clientX - left) / width) * (days + 1) - 0.5);
    axis.setPointerCapture(event.pointerId);
    axis.dataset.dragging = '';
    event.preventDefault();
    follow(event);
    axis.addEventListener('pointermove', follow);
    axis.addEventListener(
      'lostpointercapture',
      () => {
        axis.removeEventListener('pointermove', follow);
        delete axis.dataset.dragging;
        load();
      },
      { once: true },
    );
  });
}

/** @param {string} from @param {string} to */
function daysFrom(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** @param {string} from @param {number} days */
function dayAt(from, days) {
  return new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);
}

// What a picture links to can be folded: it is unfolded, also where the browser does not do so by itself.
function unfold() {
  let element = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (; element; element = element.parentElement) if (element instanceof HTMLDetailsElement) element.open = true;
}
addEventListener('hashchange', unfold);
unfold();
