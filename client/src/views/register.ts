import { commands, type Disposable, window } from 'vscode';
import { exportCalendar } from '../commands/export-calendar.ts';
import { markAsSent } from '../commands/mark-as-sent.ts';
import type { Server } from '../server.ts';
import { followStep } from './follow-step.ts';
import { createPlanView, type PlanTree } from './plan-tree.ts';
import type { Plans } from './plans.ts';
import { TIMELINE, Timeline } from './timeline.ts';

/** The plan in the side bar and as a picture, and the commands around it. */
export function registerPlanViews(server: Server, plans: Plans, tree: PlanTree): readonly Disposable[] {
  const follow = followStep(server);
  const timeline = new Timeline(plans, follow);
  const view = createPlanView(plans, tree);
  const show = () => timeline.show();
  return [
    timeline,
    view,
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && !server.isWanted) void plans.refresh();
    }),
    window.registerWebviewPanelSerializer(TIMELINE, timeline),
    commands.registerCommand('followUp.showPlan', show),
    commands.registerCommand('followUp.followStep', follow),
    commands.registerCommand('followUp.markAsSent', markAsSent(server, show)),
    commands.registerCommand('followUp.exportCalendar', exportCalendar(server)),
  ];
}
