import { createTenth, isProblemError, type Member } from '@tenth/core'

const tenth = createTenth({ api: 'https://loyalty.example', key: 'pk_live_deli_0123456789', token: null })

function show(text: string): void {
  document.body.append(text)
}

function points(member: Member): number {
  return member.points.available
}

tenth.$member.subscribe(member => {
  if (member.value) show(`You have ${points(member.value)} points.`)
  if (member.status === 'error') show(member.error.message)
})

export async function redeemCoffee(): Promise<void> {
  try {
    const taken = await tenth.redeem({ reward: 'coffee' })
    if (taken.ok) show(taken.value.code)
    else show(taken.refusal.code)
  } catch (error) {
    if (isProblemError(error)) show(error.problem.code)
    else throw error
  }
}

document.querySelector('button')?.addEventListener('click', () => void redeemCoffee())
