export const NEEDED: string;
export function fits(version: string): boolean;
export function packagedNode(platform: string, arch: string): { name: string; binary: string } | undefined;
export function adviceFor(version: string, platform: string): string;
