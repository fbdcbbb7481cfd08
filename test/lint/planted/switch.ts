type Status = 'OPEN' | 'CLOSED';

export const planted = (status: Status): string => {
  let word = '';
  switch (status) {
    case 'OPEN':
      word = 'open';
  }
  return word;
};
