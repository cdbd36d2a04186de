import type { Frame } from '../../prose/frames.ts';

export const frames: readonly Frame[] = [];
