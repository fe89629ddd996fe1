/** Small things a desk keeps on its device; a browser that keeps nothing simply asks again. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`balie-${key}`, value);
  } catch {
    // Private window or full disk.
  }
}

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`balie-${key}`);
  } catch {
    return null;
  }
}
