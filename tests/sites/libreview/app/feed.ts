// A feed of readings below the page that never rests: thousands of nodes, of which some are taken out, put in, renamed
// and rewritten in each frame. Modelled, as a page that is worked on all the time by its own scripts.

const READINGS = 2000;
const IN_A_FRAME = 40;

function reading(at: number): HTMLElement {
  const line = document.createElement('span');
  line.className = 'feed-reading';
  line.append(`${(4 + (at % 90) / 10).toFixed(1)} mmol/l`);
  return line;
}

/** Puts the feed at the end of the page and keeps it moving. */
export function startFeed(): void {
  const feed = document.createElement('section');
  feed.className = 'feed';
  feed.ariaLabel = 'Readings';
  feed.append(...Array.from({ length: READINGS }, (_, at) => reading(at)));
  document.body.append(feed);
  let frame = 0;
  const change = () => {
    frame += 1;
    for (let count = 0; count < IN_A_FRAME; count += 1) {
      const at = (frame * 131 + count * 149) % READINGS;
      const line = feed.children[at];
      if (count % 2 === 0) line?.replaceWith(reading(frame + count));
      else line?.classList.toggle('feed-late');
    }
    feed.dataset.frame = String(frame);
    requestAnimationFrame(change);
  };
  requestAnimationFrame(change);
}
