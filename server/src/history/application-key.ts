import type { FactLayer, Facts } from '../context/facts.ts';

/** The nearest context, of those above a draft, that is an application's own: it says with whom, or for what. */
export const sharedContext = (layers: readonly FactLayer[]): FactLayer | undefined =>
  layers.find(({ data }) => data.company || data.role || data.interview || data.to);

/** The nearest context that tells one application from another; without one, or where the draft names another company or role, those. */
export function applicationKey(uri: string, { company, role }: Facts, layers: readonly FactLayer[]): string {
  const shared = sharedContext(layers);
  const above = layers.find(({ data }) => data.company)?.data.company;
  const roleAbove = layers.find(({ data }) => data.role)?.data.role;
  const isOwn = (above !== undefined && company !== above) || (roleAbove !== undefined && role !== roleAbove);
  if (shared?.file !== undefined && !isOwn) return `file ${shared.file}`;
  if (!company && !role) return `draft ${uri}`;
  return `name ${(company ?? '').trim().toLowerCase()}\n${(role ?? '').trim().toLowerCase()}`;
}
