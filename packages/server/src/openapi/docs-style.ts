/** The reference page's looks. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#ddd8cf, #3c3a36); --soft: light-dark(#f6f3ed, #23211e); --ink: light-dark(#1f1d1a, #ece8e1); --accent: light-dark(#9a3412, #fdba74); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: light-dark(#fffdf9, #171614); }
main, header { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 2rem; margin: 0; }
h2 { margin-top: 3rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { margin: 2.2rem 0 .3rem; font-size: 1.05rem; }
h4 { margin: 1rem 0 .2rem; font-size: .9rem; }
a { color: var(--accent); }
code, pre { font: .88em/1.5 ui-monospace, monospace; }
pre { padding: .8rem 1rem; background: var(--soft); border-radius: .5rem; overflow-x: auto; }
nav ul { columns: 18rem; list-style: none; padding: 0; }
table { width: 100%; border-collapse: collapse; }
td, th { text-align: start; vertical-align: top; padding: .35rem .8rem .35rem 0; border-top: 1px solid var(--line); }
.scroll { overflow-x: auto; }
.method { display: inline-block; min-width: 4.2em; font-weight: 700; color: var(--accent); }
.note { opacity: .75; }
:target { background: var(--soft); outline: .4rem solid var(--soft); }
`
