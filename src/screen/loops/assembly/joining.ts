import { PLANE } from './block'

/** Where a plane of which the number of words before it is given lies. */
function lying(planes: usize, words: usize): usize {
  return planes + load<u32>(words) * 4
}

function turned(plane: usize, flip: v128): v128 {
  return v128.xor(v128.load(plane), flip)
}

function joinTwo(to: usize, planes: usize, joints: usize): void {
  let one = lying(planes, joints)
  let other = lying(planes, joints + 8)
  const flipOne = v128.load32_splat(joints, 4)
  const flipOther = v128.load32_splat(joints, 12)
  for (let end = to + PLANE; to < end; to += 16, one += 16, other += 16)
    v128.store(to, v128.and(turned(one, flipOne), turned(other, flipOther)))
}

function joinAnother(to: usize, planes: usize, joints: usize): void {
  let one = lying(planes, joints)
  const flip = v128.load32_splat(joints, 4)
  for (let end = to + PLANE; to < end; to += 16, one += 16) v128.store(to, v128.and(v128.load(to), turned(one, flip)))
}

export function joinAll(planes: usize, joints: usize, length: usize): void {
  for (let end = joints + length; joints < end; ) {
    const to = lying(planes, joints)
    const next = joints + 8 + 8 * load<u32>(joints, 4)
    joinTwo(to, planes, joints + 8)
    for (joints += 24; joints < next; joints += 8) joinAnother(to, planes, joints)
  }
}
