// The few calls of AngularJS that the practice pages make; the package brings no types of its own.

declare module 'angular' {
  interface Module {
    controller(name: string, controller: (string | ((scope: never) => void))[]): Module;
  }
  const angular: {
    module(name: string, requires: string[]): Module;
    bootstrap(element: Element, modules: string[], config?: { strictDi?: boolean }): unknown;
  };
  export default angular;
}
