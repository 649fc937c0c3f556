export function duration(ms: number): string;
export function say(text?: string): void;
export function step<T>(
  title: string,
  work: (tell: (detail: string) => void) => Promise<T> | T,
  options?: { quiet?: boolean; ok?: (result: T) => boolean },
): Promise<T>;
