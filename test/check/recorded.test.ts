import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { recordJsonSchema } from '../../src/check/recorded-shape.ts';
import { readRecord, recordedFile, recordedText } from '../../src/check/recorded-text.ts';
import { earlier, figure } from './made-recorded.ts';

const record = earlier();
const text = recordedText(record);
const problemsOf = (wrong: string) =>
  readRecord(wrong, 'a.recorded.json').problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);

describe('a record', () => {
  it('lies beside its file', () => {
    expect(['a/b.yaml', 'b.yml', 'b.JSON', 'noend'].map(recordedFile)).toEqual([
      'a/b.recorded.json',
      'b.recorded.json',
      'b.recorded.json',
      'noend.recorded.json',
    ]);
  });

  it('is JSON with a line a figure, and is read back as it was', () => {
    const rows = text.split('\n').filter((line) => line.includes('"values"'));
    expect(rows).toHaveLength(record.figures.length);
    expect(readRecord(text, 'a.recorded.json')).toEqual({ recorded: record, problems: [] });
  });

  it('is valid by its JSON Schema', () => {
    const validate = new Ajv({ strict: false }).compile(recordJsonSchema());
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...JSON.parse(text), kind: 'song' })).toBe(false);
  });

  it('keeps four digits of each replication, and leaves out what has no data', () => {
    const { figures } = earlier({
      figures: [
        figure('service_level', 'fraction', [0.123456789, null, 1234567]),
        figure('cost', 'money', [null, null]),
      ],
    });
    expect(figures.map(({ values }) => values)).toEqual([[0.1235, null, 1235000]]);
  });

  it('that is none is refused where it is wrong', () => {
    expect(problemsOf('')).toEqual(['1:1: the file is empty']);
    expect(problemsOf(text.slice(0, 300))).toEqual([expect.stringContaining('the file ends before the JSON does')]);
    expect(problemsOf(text.replace('ensaio.record/1', 'ensaio.record/9'))).toEqual([
      '2:13: `schema` must be `ensaio.record/1`, found "ensaio.record/9"; did you mean `ensaio.record/1`?',
    ]);
    expect(problemsOf(text.replace('"digest": "d', '"digest": "x'))).toEqual([
      expect.stringMatching(/^12:13: `digest`: a sha256 has 64 hexadecimal digits/),
    ]);
    expect(problemsOf(text.replace('[0.8,0.82,', '["0.8",0.82,'))).toEqual([
      expect.stringMatching(/`figures\[0\]\.values\[0\]` must be a number, found "0\.8"$/),
    ]);
    expect(problemsOf(text.replace('[0.8,0.82,', '[0.82,'))).toEqual([
      expect.stringMatching(/^14:\d+: a figure has 9 values, but `replications` is 10$/),
    ]);
    expect(problemsOf(text.replace('"seed"', '"__proto__"'))).toEqual([
      expect.stringContaining('`__proto__` cannot be a key'),
    ]);
  });
});
