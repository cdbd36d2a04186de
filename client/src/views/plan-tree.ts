import {
  type Event,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { PlanGroup, PlannedApplication, Plans, State } from './plans.ts';

/** A row of the tree: a group, or an application in one. */
export type PlanNode = PlanGroup | PlannedApplication;

const ICONS: Readonly<Record<State, readonly [icon: string, color?: string]>> = {
  'due-today': ['bell-dot', 'charts.yellow'],
  waiting: ['mail', 'charts.blue'],
  'too-soon': ['watch'],
  'close-out': ['archive', 'charts.yellow'],
  done: ['check', 'charts.green'],
};

/** The applications by what is to be done, the most urgent first. */
export class PlanTree implements TreeDataProvider<PlanNode> {
  readonly onDidChangeTreeData: Event<void>;
  readonly #plans: Plans;

  constructor(plans: Plans) {
    this.#plans = plans;
    this.onDidChangeTreeData = plans.onDidChange;
  }

  getChildren(node?: PlanNode): PlanNode[] {
    if (!node) return [...this.#plans.groups];
    return isGroup(node) ? [...node.applications] : [];
  }

  getParent(node: PlanNode): PlanNode | undefined {
    return isGroup(node)
      ? undefined
      : this.#plans.groups.find(({ applications }) => applications.includes(node));
  }

  getTreeItem(node: PlanNode): TreeItem {
    return isGroup(node) ? groupItem(node) : applicationItem(node);
  }
}

/** Shows the tree, and on its icon how many messages are due. */
export function createPlanView(plans: Plans, tree: PlanTree): TreeView<PlanNode> {
  const view = window.createTreeView('followUp.plan', { treeDataProvider: tree });
  plans.onDidChange(() => {
    const due = plans.groups.find(({ state }) => state === 'due-today')?.applications.length ?? 0;
    const tooltip = due === 1 ? '1 message is due today' : `${due} messages are due today`;
    view.badge = due > 0 ? { value: due, tooltip } : undefined;
  });
  return view;
}

const isGroup = (node: PlanNode): node is PlanGroup => 'applications' in node;

function groupItem({ state, label, applications }: PlanGroup): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(label, state === 'done' ? Collapsed : Expanded);
  item.id = state;
  item.description = String(applications.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${label}, ${applications.length}` };
  return item;
}

function applicationItem(node: PlannedApplication): TreeItem {
  const { id, name, role, state, summary, draft, next } = node;
  const item = new TreeItem(name);
  const [icon, color] = ICONS[state];
  item.id = JSON.stringify([state, id, name, role]);
  item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  item.description = summary;
  item.tooltip = tooltipOf(node);
  item.contextValue = draft ? 'application.draft' : next ? 'application.next' : 'application';
  item.accessibilityInformation = { label: spoken(node) };
  item.command = {
    command: 'followUp.followStep',
    title: draft ? 'Open the draft' : 'Begin the next message',
    arguments: [node],
  };
  return item;
}

function tooltipOf({ name, role, summary, best, reasons }: PlannedApplication): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(name).appendMarkdown('**');
  if (role) text.appendText(` · ${role}`);
  for (const line of [summary, ...(best ? [capital(best)] : []), ...reasons])
    text.appendMarkdown('\n\n').appendText(line);
  return text;
}

const spoken = ({ name, role, summary, best, reasons }: PlannedApplication): string =>
  [role ? `${name}, ${role}` : name, summary, ...(best ? [best] : []), ...reasons]
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
