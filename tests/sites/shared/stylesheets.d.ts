// Page scripts may import their stylesheet; the bundler turns it into a file of its own.
declare module '*.css';
