export const imports = { title: '取込' };
