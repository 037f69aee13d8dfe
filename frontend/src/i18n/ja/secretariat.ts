export const secretariat = { title: '事務局' };
