export const member = { title: '自機関の記入' };
