import { element, textElement } from './xml.ts';

/** What the marks of the picture mean, in one line; `y` is the middle of it, in pixels. */
export function legend(y: number): string {
  return element(
    'g',
    { 'aria-hidden': 'true' },
    diamond('fu-interview', 20, y),
    label('interview', 30, y),
    element('circle', { class: 'fu-sent', cx: 92, cy: y, r: 4 }),
    label('sent', 101, y),
    element('circle', { class: 'fu-slot', cx: 136, cy: y, r: 4 }),
    label('best time', 145, y),
  );
}

/** A square on its corner; `size` is half of its width. */
export function diamond(name: string, x: number, y: number, size = 5, ...content: string[]): string {
  const points = `${x},${y - size} ${x + size},${y} ${x},${y + size} ${x - size},${y}`;
  return element('polygon', { class: name, points }, ...content);
}

const label = (text: string, x: number, y: number): string =>
  textElement('text', { class: 'fu-tick', x, y: y + 4 }, text);
