// A finder as it is often written: every change of the page, of whatever kind, leads at once to a walk over the whole
// document. It exists to be measured beside ours, and to be found too dear.

const WORDS = /proconnect|(clinic|practice|care team)[\s\S]*code|code[\s\S]*(clinic|practice|care team)/i;
const CODE = 'GGCKIDS7';

function isVisible(element) {
  const style = getComputedStyle(element);
  return style.display !== 'none' && style.visibility === 'visible' && style.opacity !== '0';
}

function textAround(box) {
  const around = [
    box.closest('label'),
    box.previousElementSibling,
    box.parentElement,
    box.parentElement?.parentElement,
  ];
  return `${around.map((each) => each?.innerText ?? '').join(' ')} ${box.placeholder} ${box.ariaLabel ?? ''}`;
}

function look() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isVisible(node) || node.localName !== 'input' || node.type !== 'text' || node.value !== '') continue;
    if (!WORDS.test(textAround(node))) continue;
    node.value = CODE;
    node.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

new MutationObserver(look).observe(document, {
  childList: true,
  subtree: true,
  attributes: true,
  characterData: true,
});
look();
