import { letterTemplate, placesIn, writtenLetter } from './letter';

const source = `Subject: Plan {{number}}

Dear {{name}},
this is about {{number}}.

Yours & ours
`;

describe('a letter', () => {
  it('is its template with every place filled, as text and as HTML', () => {
    const values = { name: 'Anna', number: 'CG-1' };
    expect(writtenLetter(letterTemplate('en', source), values)).toEqual({
      language: 'en',
      subject: 'Plan CG-1',
      text: 'Dear Anna,\nthis is about CG-1.\n\nYours & ours\n',
      html: [
        '<!doctype html>',
        '<html lang="en">',
        '<head><meta charset="utf-8"><title>Plan CG-1</title></head>',
        '<body>',
        '<p>Dear Anna,<br>\nthis is about CG-1.</p>',
        '<p>Yours &amp; ours</p>',
        '</body>',
        '</html>',
      ].join('\n'),
    });
  });

  it('shows markup in a name as it stands, and lets it begin no line', () => {
    const values = { name: `<b onclick='x'>"A"</b>\r\n\r\nBcc: {{number}}`, number: 'CG-1' };
    const { text, html } = writtenLetter(letterTemplate('en', source), values);
    expect(text).toContain(`Dear <b onclick='x'>"A"</b> Bcc: {{number}},\n`);
    expect(html).toContain(
      '<p>Dear &lt;b onclick=&#39;x&#39;&gt;&quot;A&quot;&lt;/b&gt; Bcc: {{number}},<br>',
    );
    expect(html).not.toMatch(/<b[ >]/);
  });

  it('is not written with a place that nothing fills', () => {
    expect(() => writtenLetter(letterTemplate('en', source), { name: 'Anna' })).toThrow(
      'Nothing fills the place number of a letter.',
    );
  });

  it('names its places', () => {
    expect([...placesIn(letterTemplate('en', source))]).toEqual(['number', 'name']);
  });

  it.each(['', 'Dear Anna', 'Subject: Alone', 'Subject:\n\nDear Anna'])(
    'is not read from %j',
    (text) => {
      expect(() => letterTemplate('en', text)).toThrow('A letter is a line with `Subject:`');
    },
  );
});
