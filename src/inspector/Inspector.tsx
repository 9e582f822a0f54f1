import { Tabs } from 'radix-ui';
import { useState } from 'react';
import type { Procedure } from '../scenarios/procedure.ts';
import type { Ladder } from '../timeline/entry.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { words } from '../words/words.ts';
import type { Coverage } from './coverage.ts';
import type { ElementView } from './elementView.ts';
import './Inspector.css';
import { MessagePanel, type MessageView } from './MessagePanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { StepsPanel, type StepsShown } from './StepsPanel.tsx';
import type { SettingWords, WhatIf } from './WhatWouldChange.tsx';
import { WhyPanel } from './WhyPanel.tsx';

const tabs = ['why', 'message', 'element', 'steps'] as const;

export type InspectorTab = (typeof tabs)[number];

interface InspectorProps extends WhatIf, SettingWords {
  readonly ladder: Ladder;
  /** The current entry, counted from 1; 0 before the first. */
  readonly current: number;
  readonly tab: InspectorTab;
  readonly onTab: (tab: InspectorTab) => void;
  readonly onSelect: (n: number) => void;
  /** Left out: the receiver of the current entry. */
  readonly selectedElement?: string | undefined;
  readonly onSelectElement: (id: string) => void;
  /** Shown instead of an element; of a line over several reference points, all their names. */
  readonly selectedPoint: string | undefined;
  readonly onSelectPoint: (name: string) => void;
  /** Of the run; none of a ladder of others. */
  readonly procedure: Procedure | undefined;
  /** Of a run, from which is computed how its messages are written; none of a trace of others. */
  readonly timeline: Timeline | undefined;
  /** Of the element that is selected. */
  readonly elementView?: ElementView | undefined;
  /** Lets a running timer run out. */
  readonly onExpire: (timer: string) => void;
  /** The whole ladder as text, for copying. */
  readonly asText: (ladder: Ladder) => string;
  /** How much of its procedure the run has shown; left out of a ladder of others. */
  readonly coverage?: Coverage | undefined;
  readonly onRunBranch: (id: string) => void;
}

/** Why the current entry happened, what the message carried, what the element knows, and all entries as text. */
export function Inspector(props: InspectorProps) {
  const { ladder, current, tab, onTab, onSelect, selectedElement, onSelectElement, elementView, asText } =
    props;
  const { alternatives, onTry, settingLabel, valueLabel, coverage, onRunBranch } = props;
  const said = words().inspector;
  const [message, setMessage] = useState<MessageView>({ following: 'sender', way: 'fields' });
  const [shown, setShown] = useState<StepsShown>('entries');
  const entry = ladder.entries[current - 1];
  return (
    <aside className="inspector" aria-label={said.name}>
      <Tabs.Root className="inspector-tabs" value={tab} onValueChange={(id) => onTab(id as InspectorTab)}>
        <Tabs.List className="inspector-tablist" aria-label={said.choice}>
          {tabs.map((id) => (
            <Tabs.Trigger key={id} className="inspector-tab" value={id}>
              {said.tabs[id]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content className="inspector-panel" value="why">
          <WhyPanel {...{ ladder, entry, alternatives, onTry, settingLabel, valueLabel }} />
        </Tabs.Content>
        <Tabs.Content className="inspector-panel" value="message">
          <MessagePanel
            {...{ ladder, entry, timeline: props.timeline, onSelect }}
            view={message}
            onView={setMessage}
          />
        </Tabs.Content>
        <Tabs.Content className="inspector-panel" value="element">
          <PlacePanel
            ladder={ladder}
            current={current}
            procedure={props.procedure}
            element={selectedElement ?? entry?.to ?? ladder.participants[0]}
            point={props.selectedPoint}
            onSelectElement={onSelectElement}
            onSelectPoint={props.onSelectPoint}
            onSelect={onSelect}
            view={elementView}
            onExpire={props.onExpire}
          />
        </Tabs.Content>
        <Tabs.Content className="inspector-panel inspector-panel-steps" value="steps" tabIndex={-1}>
          <StepsPanel
            {...{ ladder, current, onSelect, asText, coverage, onRunBranch, settingLabel, shown }}
            onShow={setShown}
          />
        </Tabs.Content>
      </Tabs.Root>
    </aside>
  );
}
