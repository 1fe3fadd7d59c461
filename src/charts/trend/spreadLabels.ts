interface Wish {
  /** Where the middle of the label wants to be. */
  readonly at: number
  readonly height: number
}

interface Cluster {
  readonly first: number
  readonly count: number
  readonly height: number
  /** Sum over the labels of where the top of the whole cluster would have to be for each to stand at its wish. */
  readonly wishes: number
  readonly top: number
}

/**
 * Moves labels apart along one line, each as little as the others allow, between `low` and `high`. Answers with their
 * middles in the order given. Labels never meet: when they do not fit, the last ones go beyond `high`.
 */
export function spreadLabels(labels: readonly Wish[], low: number, high: number): readonly number[] {
  const order = labels.map((label, index) => ({ label, index })).sort((a, b) => a.label.at - b.label.at)
  const clusters: Cluster[] = []
  order.forEach(({ label }, position) => {
    let cluster = settle(position, 1, label.height, label.at - label.height / 2, low, high)
    for (
      let above = clusters.at(-1);
      above && above.top + above.height > cluster.top;
      above = clusters.at(-1)
    ) {
      clusters.pop()
      cluster = join(above, cluster, low, high)
    }
    clusters.push(cluster)
  })
  const middles = new Array<number>(labels.length).fill(0)
  for (const { first, count, top } of clusters) {
    let edge = top
    for (const { label, index } of order.slice(first, first + count)) {
      middles[index] = edge + label.height / 2
      edge += label.height
    }
  }
  return middles
}

function join(above: Cluster, below: Cluster, low: number, high: number): Cluster {
  const wishes = above.wishes + below.wishes - below.count * above.height
  return settle(above.first, above.count + below.count, above.height + below.height, wishes, low, high)
}

function settle(
  first: number,
  count: number,
  height: number,
  wishes: number,
  low: number,
  high: number,
): Cluster {
  const top = Math.max(low, Math.min(wishes / count, high - height))
  return { first, count, height, wishes, top }
}
