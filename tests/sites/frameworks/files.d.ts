// A file that is served as it is: the bundler gives its address.

declare module '*?url' {
  const address: string;
  export default address;
}
