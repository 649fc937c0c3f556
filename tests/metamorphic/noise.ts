/** What else stands on a settings page. None of it is about the code. */

/** Parts of a page, each whole in itself. */
export const PARTS: readonly string[] = [
  '<p>Last upload: yesterday, 18:40. Your meter was read without a problem.</p>',
  '<div><img alt="A child at the seaside" width="120" height="60"><p>Summer camp: places are left.</p></div>',
  '<nav><ul><li><a href="#a">Home</a></li><li><a href="#b">Graphs</a></li><li><a href="#c">Help</a></li></ul></nav>',
  '<section><h3>Notifications</h3><label><input type="checkbox"> Weekly summary</label> <label><input type="checkbox" checked> News</label><button>Save</button></section>',
  '<section><h3>Target range</h3><label>Low <input type="number" value="70"></label> <label>High <input type="number" value="180"></label><button>Save</button></section>',
  '<section><h3>Units</h3><label>Glucose <select><option>mg/dL</option><option>mmol/L</option></select></label></section>',
  '<section><h3>Personal</h3><label>First name <input name="first"></label> <label>Last name <input name="last"></label><button>Save</button></section>',
  '<form><h3>Contact</h3><label for="noise-mail">E-mail</label><input id="noise-mail" type="email"><label for="noise-city">City</label><input id="noise-city" type="text"><button>Save changes</button></form>',
  '<section><h2>Nickname</h2><div>How shall we call you?</div><input type="text" placeholder="Nickname"></section>',
  '<aside class="ad"><h4>New: lighter sensor patches</h4><p>Now in five colours.</p><a href="#ad">Look</a></aside>',
  '<div><h3>Adresse</h3><div>Straße und Hausnummer</div><input type="text" name="street"><button>Speichern</button></div>',
  '<footer><p>© 2026 · <a href="#i">Imprint</a> · <a href="#p">Privacy</a></p></footer>',
  '<table><thead><tr><th>Day</th><th>Average</th></tr></thead><tbody><tr><td>Monday</td><td>7.2</td></tr><tr><td>Tuesday</td><td>8.1</td></tr></tbody></table>',
  '<section><h3>Frequently asked</h3><details><summary>How do I change my units?</summary><p>Under Units.</p></details></section>',
  '<section><h3>Apps</h3><ul><li>Health on this phone <button>Connect</button></li><li>Watch <button>Connect</button></li></ul></section>',
];

/** Nodes that nobody sees, or that say nothing. */
export const UNSEEN: readonly string[] = [
  '<!-- react-empty: 12 -->',
  '<!---->',
  ' \n\t ',
  '<span></span>',
  '<div></div>',
  '<div style="display:none !important">Verification code <input name="otp"></div>',
  '<div hidden style="display:none !important"><label>Password <input type="password"></label></div>',
  '<input type="hidden" name="csrf_token" value="x">',
  '<template><label>Postcode <input></label></template>',
  '<svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5"/></svg>',
  '<script type="application/json">{"label":"Password"}</script>',
  '<style>.never-there{color:red}</style>',
];
