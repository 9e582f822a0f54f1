import { expect, test } from 'vitest';
import { stageScale } from './useStageScale.ts';

test.each([
  [1280, 720, 1],
  [1920, 1080, 1.5],
  [3840, 2160, 3],
  [7680, 4320, 3],
  [1920, 720, 1],
  [390, 844, 0.75],
])('%d × %d is %d slides large', (width, height, scale) => {
  expect(stageScale(width, height)).toBe(scale);
});
