import { Check, Circle, Play } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';
import { BasisMark } from './BasisMark.tsx';
import type { BranchCovered, Coverage, SettingCovered, StepCovered } from './coverage.ts';
import './CoverageList.css';
import { RowLinks } from './RowLinks.tsx';
import type { SettingWords } from './WhatWouldChange.tsx';

interface CoverageListProps extends Pick<SettingWords, 'settingLabel'> {
  readonly coverage: Coverage;
  /** The current entry, by its `n`. */
  readonly current: number;
  readonly onSelect: (n: number) => void;
  readonly onRunBranch: (id: string) => void;
}

/** What the run has shown of its procedure, and what it has not. */
export function CoverageList({ coverage, current, onSelect, onRunBranch, settingLabel }: CoverageListProps) {
  const { clause, steps, branches, settings } = coverage;
  const said = words().inspector.coverage;
  const seen = (all: readonly { readonly rows: readonly number[] }[]) =>
    all.filter(({ rows }) => rows.length > 0).length;
  return (
    <div className="coverage">
      <section aria-labelledby="coverage-steps">
        <h2 id="coverage-steps">
          {said.steps(clause)} <small>{said.inThisRun(seen(steps), steps.length)}</small>
        </h2>
        <ul>
          {steps.map((step) => (
            <StepItem key={step.step} {...step} current={current} onSelect={onSelect} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="coverage-branches">
        <h2 id="coverage-branches">
          {said.branches} <small>{said.ticked}</small>
        </h2>
        <ul>
          {branches.map((branch) => (
            <BranchItem key={branch.branch.id} {...branch} onRun={onRunBranch} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="coverage-settings">
        <h2 id="coverage-settings">
          {said.settings} <small>{said.decided(seen(settings), settings.length)}</small>
        </h2>
        <ul>
          {settings.map((setting) => (
            <SettingItem
              key={setting.id}
              {...setting}
              label={settingLabel(setting.id)}
              current={current}
              onSelect={onSelect}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

interface Selecting {
  readonly current: number;
  readonly onSelect: (n: number) => void;
}

function StepItem({ step, clause, messages, rows, current, onSelect }: StepCovered & Selecting) {
  const said = words().inspector.coverage;
  return (
    <li className="coverage-item" data-now={rows.includes(current) || undefined}>
      <Mark done={rows.length > 0} />
      <span className="coverage-step" title={said.clauseAndStep(clause, step)}>
        {step}
      </span>
      <span className="coverage-text">{messages.join(', ')}</span>
      <RowLinks rows={rows} name={said.step(step)} current={current} onSelect={onSelect} />
    </li>
  );
}

function SettingItem({
  label,
  id,
  rows,
  current,
  onSelect,
}: SettingCovered & Selecting & { readonly label: string }) {
  return (
    <li className="coverage-item">
      <Mark done={rows.length > 0} />
      <span className="coverage-text" title={id}>
        {label}
      </span>
      <RowLinks rows={rows} name={label} current={current} onSelect={onSelect} />
    </li>
  );
}

function BranchItem({
  branch: { id, basis },
  title,
  isSet,
  onRun,
}: BranchCovered & { readonly onRun: (id: string) => void }) {
  const said = words().inspector.coverage;
  return (
    <li className="coverage-item">
      <Mark done={isSet} is={said.set} isNot={said.notSet} />
      <span className="coverage-text">
        <b>{id}</b> {title}
      </span>
      <BasisMark basis={basis} />
      <Button
        variant="quiet"
        aria-label={said.runBranch(id, title)}
        title={said.runBranchHint}
        onClick={() => onRun(id)}
      >
        <Play size={13} aria-hidden />
      </Button>
    </li>
  );
}

function Mark({
  done,
  is = words().inspector.coverage.shown,
  isNot = words().inspector.coverage.notShown,
}: {
  readonly done: boolean;
  readonly is?: string;
  readonly isNot?: string;
}) {
  const Icon = done ? Check : Circle;
  return (
    <span className="coverage-mark" data-done={done}>
      <Icon size={done ? 14 : 8} aria-hidden />
      <span className="inspector-hidden">{done ? is : isNot}</span>
    </span>
  );
}
