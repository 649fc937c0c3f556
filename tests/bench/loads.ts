/**
 * What happens on the pages while they are measured: functions that run in the page's own world, one frame after the
 * other. Each may use only its own arguments.
 */

/** Appends 3,000 table rows with inputs, 50 a frame. */
export async function appendRows(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const rows = document.querySelector('#rows') as HTMLElement;
  for (let at = 0; at < 60; at += 1) {
    await frame();
    for (let row = 0; row < 50; row += 1) {
      const line = document.createElement('tr');
      const number = at * 50 + row;
      line.innerHTML = `<td>Reading ${number}</td><td><input type="text" name="v${number}"></td><td><input type="checkbox"></td>`;
      rows.append(line);
    }
  }
}

/** 12,000 writes to style and class, 200 a frame. */
export async function writeStyles(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const cells = [...document.querySelectorAll<HTMLElement>('.cell')];
  for (let at = 0; at < 60; at += 1) {
    await frame();
    for (const [place, cell] of cells.entries()) {
      if ((at + place) % 2 === 0) cell.style.opacity = String(0.5 + ((at + place) % 50) / 100);
      else cell.classList.toggle('on');
    }
  }
}

/** Swaps a subtree of some thirty nodes with two inputs 120 times, once a frame. */
export async function swapSubtrees(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const slot = document.querySelector('#slot') as HTMLElement;
  for (let at = 0; at < 120; at += 1) {
    await frame();
    const part = document.createElement('div');
    part.innerHTML = `<h3>Week ${at}</h3><ul>${'<li><span>Mean</span> <b>7.1</b></li>'.repeat(6)}</ul>
      <label>From <input type="text" name="from"></label><label>To <input type="text" name="to"></label>`;
    slot.replaceChildren(part);
  }
}

/** What followed a box that appeared. `frames` 1 is the frame after the one that shows the box first. */
export interface Delay {
  frames: number;
  ms: number;
}

/**
 * Puts a box for the code on the page and waits until something is in it.
 * @param patience milliseconds after which `null` is the answer
 */
export async function showBox(patience: number): Promise<Delay | null> {
  const slot = document.querySelector('#slot') as HTMLElement;
  const now = await new Promise<number>((done) => requestAnimationFrame(done));
  slot.innerHTML = `<div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">Add a ProConnect code</h2>
    <form onsubmit="return false"><label for="code">ProConnect code</label><input id="code" type="text">
    <button type="submit">Submit</button></form></div>`;
  const begin = performance.now();
  const frames = [now];
  return new Promise((done) => {
    let over = false;
    const give = (delay: Delay | null) => {
      over = true;
      clearTimeout(timer);
      done(delay);
    };
    const timer = setTimeout(() => give(null), patience);
    const count = (time: number) => {
      frames.push(time);
      if (!over) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    slot.addEventListener(
      'input',
      () => {
        const ms = performance.now() - begin;
        // Inside a frame's callbacks the timeline stands at that frame, whether its own count has run already or not.
        const current = Number(document.timeline.currentTime);
        give({ frames: frames.filter((time) => time > now && time < current).length + (current > now ? 1 : 0), ms });
      },
      { once: true, capture: true },
    );
  });
}

/** Takes the box away again. */
export function hideBox(): void {
  document.querySelector('#slot')?.replaceChildren();
}

/**
 * Changes the route again and again, one a frame, by path and by hash in turn; a box for the code is there for eight of
 * sixteen routes.
 * @param from number of the first change
 * @param count how many
 * @returns how many of the boxes had something in them when they went
 */
export async function changeRoutes(from: number, count: number): Promise<number> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const slot = document.querySelector('#slot') as HTMLElement;
  const pages = ['account', 'profile', 'devices', 'reminders'];
  let filled = 0;
  for (let at = from; at < from + count; at += 1) {
    await frame();
    const page = pages[at % pages.length];
    history.pushState(null, '', at % 2 === 0 ? `/settings/${page}?bench=box` : `#/settings/${page}`);
    if (at % 16 === 0) {
      slot.innerHTML = `<form onsubmit="return false"><label for="code">ProConnect code</label><input id="code" type="text">
        <button type="submit">Submit</button></form>`;
    }
    if (at % 16 === 8) {
      if (slot.querySelector('input')?.value) filled += 1;
      slot.replaceChildren();
    }
  }
  slot.replaceChildren();
  await frame();
  return filled;
}
