export function npmCi(folder: string, log: string): Promise<{ code: number; output: string }>;
export function looksOffline(output: string): boolean;
