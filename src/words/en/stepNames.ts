/** How a message is called wherever it is said. */
export const stepNames = {
  step: (step: string, message: string, place: string) => `Step ${step}: ${message} ${place}`,
  message: (n: number, message: string, place: string) => `Message ${n}: ${message} ${place}`,
  within: (element: string) => `in ${element}`,
  between: (from: string, to: string) => `from ${from} to ${to}`,
};
