/** The hint's looks. Tokens from the NHS design system's public colours; two tones, so that the ring shows on any page. */
export const HINT_STYLE = `
:host{all:initial!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;pointer-events:none!important;display:block!important;z-index:2147483647!important;color-scheme:light dark}
.ring{position:fixed;border-radius:6px;border:3px solid #212b32;box-shadow:0 0 0 3px #ffeb3b,inset 0 0 0 2px #ffeb3b;pointer-events:none}
.card{position:fixed;box-sizing:border-box;width:22.5rem;overflow:auto;padding:12px 14px;pointer-events:auto;font:16px/1.45 system-ui,Arial,sans-serif;color:#212b32;background:#fff;border:2px solid #212b32;border-inline-start:8px solid #005eb8;border-radius:6px;box-shadow:0 4px 16px #0006}
.card:lang(ur){font-family:Segoe UI,Noto Naskh Arabic,sans-serif}
.card[data-tone=warn]{border-inline-start-color:#d5281b}
.card[data-tone=good]{border-inline-start-color:#007f3b}
p{margin:0 0 6px}
.head{display:flex;justify-content:space-between;gap:8px;align-items:flex-start}
.clinic{font-weight:700;overflow-wrap:anywhere}
.from{font-size:14px;color:#4c6272}
code{display:inline-block;padding-block:2px 4px;font:600 19px/1.3 ui-monospace,Consolas,"DejaVu Sans Mono",monospace;white-space:nowrap;direction:ltr}
.en{display:block;font-size:14px}
.row{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}
button{font:inherit;font-weight:600;font-size:15px;line-height:1.2;min-height:44px;min-width:44px;padding:8px 12px;color:#005eb8;background:#fff;border:2px solid #005eb8;border-radius:4px;cursor:pointer}
button.quiet{border-color:transparent;text-decoration:underline;font-weight:400}
button.corner{flex:none;min-height:32px;min-width:32px;margin-block-start:-4px;margin-inline-end:-6px;padding:0;border-color:transparent;color:inherit;font-size:24px;line-height:1}
button.main{color:#fff;background:#007f3b;border-color:#007f3b}
details{margin-top:8px;font-size:14px}summary{cursor:pointer;padding:4px 0}ul{margin:0;padding-inline-start:20px}li{overflow-wrap:anywhere}
button:focus-visible,summary:focus-visible{outline:3px solid #212b32;outline-offset:0;box-shadow:0 0 0 6px #ffeb3b}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-color-scheme:dark){.card{color:#f0f4f5;background:#212b32;border-color:#f0f4f5;border-inline-start-color:#4c9fe6}.from{color:#c8d3da}button{color:#9fd0ff;background:#212b32;border-color:#9fd0ff}button.main{color:#fff;background:#007f3b;border-color:#9be3b8}}
@media (forced-colors:active){.ring{border-color:Highlight}.card,button{border-color:ButtonText}}
`;
