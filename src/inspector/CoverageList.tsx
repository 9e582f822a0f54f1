import { Check, Circle, Play } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
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
  const seen = (all: readonly { readonly rows: readonly number[] }[]) =>
    `${all.filter(({ rows }) => rows.length > 0).length} of ${all.length}`;
  return (
    <div className="coverage">
      <section aria-labelledby="coverage-steps">
        <h2 id="coverage-steps">
          Steps of {clause} <small>{seen(steps)} in this run</small>
        </h2>
        <ul>
          {steps.map((step) => (
            <StepItem key={step.step} {...step} current={current} onSelect={onSelect} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="coverage-branches">
        <h2 id="coverage-branches">
          Branches <small>ticked: the conditions that are set</small>
        </h2>
        <ul>
          {branches.map((branch) => (
            <BranchItem key={branch.branch.id} {...branch} onRun={onRunBranch} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="coverage-settings">
        <h2 id="coverage-settings">
          Settings <small>{seen(settings)} decided something</small>
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
  return (
    <li className="coverage-item" data-now={rows.includes(current) || undefined}>
      <Mark done={rows.length > 0} />
      <span className="coverage-step" title={`${clause}, step ${step}`}>
        {step}
      </span>
      <span className="coverage-text">{messages.join(', ')}</span>
      <RowLinks rows={rows} name={`step ${step}`} current={current} onSelect={onSelect} />
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
  branch: { id, title, basis },
  isSet,
  onRun,
}: BranchCovered & { readonly onRun: (id: string) => void }) {
  return (
    <li className="coverage-item">
      <Mark done={isSet} is="set" isNot="not set" />
      <span className="coverage-text">
        <b>{id}</b> {title}
      </span>
      <BasisMark basis={basis} />
      <Button
        variant="quiet"
        aria-label={`Run ${id}: ${title}`}
        title="Run this branch"
        onClick={() => onRun(id)}
      >
        <Play size={13} aria-hidden />
      </Button>
    </li>
  );
}

function Mark({
  done,
  is = 'shown',
  isNot = 'not shown',
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
