// Page scripts may import their stylesheet; the bundler turns it into a file of its own.
declare module '*.css';

// The extension's Practice takes an HTML file as text.
declare module '*.html?raw' {
  const markup: string;
  export default markup;
}
