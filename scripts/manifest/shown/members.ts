import ts from 'typescript'

const ofOthers = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static

/** The names of all that a class and those it extends give a page, as their source has it. */
export function membersOf(checker: ts.TypeChecker, declaration: ts.ClassLikeDeclaration): string[] {
  const own = declaration.members.flatMap(member => {
    const { name } = member
    if (!name || !ts.isIdentifier(name) || ts.getCombinedModifierFlags(member) & ofOthers) return []
    // Elements among themselves; the manifest leaves it out too.
    return ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal') ? [] : [name.text]
  })
  return [...new Set([...own, ...inherited(checker, declaration)])]
}

function inherited(checker: ts.TypeChecker, declaration: ts.ClassLikeDeclaration): string[] {
  const base = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
  const found = base && checker.getTypeAtLocation(base.expression).getSymbol()?.valueDeclaration
  const ours = found && ts.isClassLike(found) && !found.getSourceFile().isDeclarationFile
  return ours ? membersOf(checker, found) : []
}
