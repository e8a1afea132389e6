/** Shapes on a unit square, y downwards: each tells whether a point is inside. */

export function roundedBox(left, top, right, bottom, radius) {
  return (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - (right - radius));
    const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
    return (
      dx * dx + dy * dy <= radius * radius && x >= left && x <= right && y >= top && y <= bottom
    );
  };
}

export function disc(cx, cy, radius) {
  return (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;
}

/** A part of a ring, clockwise from `from` to `to`, in degrees from three o'clock. */
export function arc(cx, cy, radius, width, from, to) {
  return (x, y) => {
    const distance = Math.hypot(x - cx, y - cy);
    if (Math.abs(distance - radius) > width / 2) return false;
    const angle = (Math.atan2(y - cy, x - cx) * 180) / Math.PI;
    return (((angle - from) % 360) + 360) % 360 <= to - from;
  };
}

/** A line through points, with round ends. */
export function stroke(points, width) {
  return (x, y) =>
    points.some((point, index) => {
      const next = points[index + 1];
      return next !== undefined && distanceToSegment(x, y, point, next) <= width / 2;
    });
}

export function polygon(points) {
  return (x, y) => {
    let inside = false;
    for (let i = 0, j = points.length - 1; i < points.length; j = i, i += 1) {
      const [xi, yi] = points[i];
      const [xj, yj] = points[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
    return inside;
  };
}

function distanceToSegment(x, y, [ax, ay], [bx, by]) {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}
