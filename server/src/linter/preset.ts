/** How much is told: what is plainly wrong, what a sensible reader would mind, or also what a rule is not sure of. */
export const PRESETS = ['relaxed', 'recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];
