import { relative } from 'node:path'
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner'
import { root } from '../workspace/root.ts'
import { report } from './counts.ts'

/** Tells the browser runner's true counts, which it prints nowhere as a plain sum, and what failed in which engine. */
export function browserCounts(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { runner: process.env.TENTH_TEST_RUNNER ?? 'browser', passed: 0, failed: 0 }
      const failures = [...sessions].flatMap(session => {
        const { passed, failed } = countsOf(session)
        counts.passed += passed
        counts.failed += failed.length
        return failed
      })
      report({ ...counts, failures })
      console.log(`${counts.passed} passed, ${counts.failed} failed`)
    },
  }
}

function countsOf(session: TestSession): { passed: number; failed: string[] } {
  const where = `${relative(root, session.testFile ?? '')} (${session.browser.name})`
  const suites: Pick<TestSuiteResult, 'suites' | 'tests'>[] = session.testResults ? [session.testResults] : []
  let passed = 0
  const failed: string[] = []
  for (let suite = suites.pop(); suite; suite = suites.pop()) {
    for (const { name, passed: good, error } of suite.tests) {
      if (good) passed += 1
      else failed.push(`${where}: ${name}\n  ${error?.message ?? 'no reason was given'}`)
    }
    suites.push(...suite.suites)
  }
  // A file that broke before its first test has failed too.
  if (!session.passed && passed + failed.length === 0) failed.push(`${where}: ${brokenBy(session)}`)
  return { passed, failed }
}

const brokenBy = ({ errors }: TestSession): string =>
  errors.map(({ message }) => message).join('; ') || 'it broke before its first test'
