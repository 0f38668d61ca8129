/** Scripts with which shells complete what is typed: commands, options, values of options, else files. */

export type Shell = 'bash' | 'zsh' | 'fish';

/** A command as a shell sees it. */
export interface Word {
  readonly name: string;
  readonly about: string;
  /** Words that it takes in place of files. */
  readonly values: readonly string[];
  readonly options: readonly {
    readonly names: readonly string[];
    readonly about: string;
    readonly takesValue: boolean;
    readonly values: readonly string[];
  }[];
}

export function completionScript(shell: Shell, commands: readonly Word[]): string {
  return { bash, zsh, fish }[shell](commands);
}

function bash(commands: readonly Word[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return [
    '# ensaio: completion for bash. Read it with: source <(ensaio completion bash)',
    '_ensaio() {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own.
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words="" files=1',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words="${names} help --help --version"`,
    '  else',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own.
    '    case "${COMP_WORDS[1]} $before" in',
    ...commands.flatMap(({ name, options }) =>
      options
        .filter(({ values }) => values.length > 0)
        .map((option) => {
          const patterns = option.names.map((long) => `"${name} ${long}"`).join('|');
          return `      ${patterns}) words="${option.values.join(' ')}" files=0 ;;`;
        }),
    ),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own.
    '      *) case "${COMP_WORDS[1]}" in',
    ...commands.map(({ name, values, options }) => {
      const words = [...values, ...options.flatMap((option) => option.names), '--help'].join(' ');
      return `        ${name}) words="${words}" ;;`;
    }),
    `        help) words="${names}" ;;`,
    '      esac ;;',
    '    esac',
    '  fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '  [ "$COMP_CWORD" -gt 1 ] && [ "$files" -eq 1 ] && COMPREPLY+=($(compgen -f -- "$word"))',
    '}',
    'complete -o filenames -F _ensaio ensaio',
    '',
  ].join('\n');
}

function zsh(commands: readonly Word[]): string {
  return [
    '#compdef ensaio',
    '# ensaio: completion for zsh. Read it with: source <(ensaio completion zsh)',
    '_ensaio() {',
    '  local -a commands',
    `  commands=(${commands.map(({ name, about }) => zshWord(`${name}:${about}`)).join(' ')})`,
    "  if (( CURRENT == 2 )); then _describe 'command' commands; return; fi",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own.
    '  case "${words[2]}" in',
    ...commands.flatMap(({ name, values, options }) => [
      `    ${name}) _arguments -s \\`,
      ...options.flatMap((option) => option.names.map((flag) => `      ${zshOption(flag, option)} \\`)),
      `      '--help[show help]' \\`,
      `      ${zshWord(`*:${values.length > 0 ? `word:(${values.join(' ')})` : 'file:_files'}`)} ;;`,
    ]),
    '  esac',
    '}',
    'compdef _ensaio ensaio',
    '',
  ].join('\n');
}

function zshOption(flag: string, { about, takesValue, values }: Word['options'][number]): string {
  const value = !takesValue ? '' : values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files';
  return zshWord(`${flag}[${about.replace(/[[\]]/g, '\\$&')}]${value}`);
}

function zshWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fish(commands: readonly Word[]): string {
  const first = 'not __fish_seen_subcommand_from';
  const names = commands.map(({ name }) => name).join(' ');
  return [
    '# ensaio: completion for fish. Read it with: ensaio completion fish | source',
    ...commands.map(
      ({ name, about }) => `complete -c ensaio -f -n ${zshWord(`${first} ${names}`)} -a ${name} -d ${zshWord(about)}`,
    ),
    ...commands.flatMap(({ name, values, options }) => {
      const here = zshWord(`__fish_seen_subcommand_from ${name}`);
      return [
        ...(values.length === 0 ? [] : [`complete -c ensaio -f -n ${here} -a ${zshWord(values.join(' '))}`]),
        ...options.map(({ names: flags, about, takesValue, values: allowed }) => {
          const spelled = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
          const value = allowed.length > 0 ? ` -x -a ${zshWord(allowed.join(' '))}` : takesValue ? ' -r' : '';
          return `complete -c ensaio -n ${here} ${spelled.join(' ')}${value} -d ${zshWord(about)}`;
        }),
      ];
    }),
    '',
  ].join('\n');
}
