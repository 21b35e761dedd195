/**
 * What the shaders of lines and of dots share: the record of a link and stage, whether it is shown and lit, and where its
 * arc runs. MapLibre's prelude brings `projectTile` and PI, so flat map and globe are one code.
 *
 * Software graphics run both sides of every branch, so each line here is paid for by every vertex.
 */

export const MAX_TYPES = 32;
/** How many hovered links can be lit at once: more never lie under one pointer in a way that could be told apart. */
export const MAX_HOVERED = 8;

export const HEADER = '#version 300 es\nprecision highp float;\nprecision highp int;\n';

/** A number as GLSL writes a float. */
export const glsl = (x: number): string => (Number.isInteger(x) ? `${x}.0` : `${x}`);

export const INSTANCE = `
layout(location = 0) in vec4 a_from;     // start of the arc, angle
layout(location = 1) in vec4 a_tangent;  // tangent, x of the start on the flat map
layout(location = 2) in vec4 a_time;     // window from and until, formed, length on the flat map
layout(location = 3) in ivec4 a_kind;    // kind, year formed, first place, second place
layout(location = 4) in int a_link;
layout(location = 5) in uint a_admitted; // by the filters that do not depend on time

uniform vec2 u_viewport;       // CSS pixels
uniform vec2 u_radius;         // CSS pixels to a radian: on the flat map's equator, on the globe
uniform float u_copy;          // copy of the world, 0 is the middle one
uniform float u_moment;
uniform bool u_new;            // only links formed in u_year
uniform int u_year;
uniform uint u_types;          // bit mask
uniform bool u_undated;
uniform ivec2 u_selected;      // place, link; -1 for none
uniform int u_hoveredPlace;
uniform ivec4 u_hovered[${MAX_HOVERED / 4}];
uniform bool u_lit;            // this pass draws what is lit, or what is not
uniform bool u_emphasis;       // whether anything is lit at all
uniform float u_strength;      // of what is not lit
uniform vec3 u_growth;         // years to grow, to glow, to change; 0 for none
uniform bool u_crowded;        // thousands of links: lines without casing, smaller dots

int typeNow() { return a_kind.x & 255; }
int typeBefore() { return a_kind.x >> 8 & 255; }
bool isUndated() { return (a_kind.x & 65536) != 0; }
bool isBundled() { return (a_kind.x & 131072) != 0; }
float lane() { return float((a_kind.x >> 24 & 255) - 128); }

bool isLit() {
  return any(equal(a_kind.zw, u_selected.xx)) || any(equal(a_kind.zw, ivec2(u_hoveredPlace))) || u_selected.y == a_link ||
    any(equal(u_hovered[0], ivec4(a_link))) || any(equal(u_hovered[1], ivec4(a_link)));
}

// The conditions of the domain's shownAt, and the pass.
bool isShown() {
  bool inTime = u_moment >= a_time.x && u_moment < a_time.y;
  bool inReading = isUndated() ? u_undated && !u_new : !u_new || a_kind.y == u_year;
  bool ofType = (u_types >> uint(typeNow()) & 1u) == 1u;
  return inTime && inReading && ofType && a_admitted == 1u && u_lit == (u_emphasis && isLit());
}

vec3 arcPoint(float t) { return a_from.xyz * cos(t) + a_tangent.xyz * sin(t); }

// The flat map's coordinates of a point on the arc. Longitude counts on from the start, so it is continuous across 180°.
vec2 flatPoint(vec3 p) {
  float turn = atan(a_from.x * p.y - a_from.y * p.x, a_from.x * p.x + a_from.y * p.y);
  // An arc turns to one side all its way: half a turn on, over a pole, rounding must not decide to which.
  float course = a_from.x * a_tangent.y - a_from.y * a_tangent.x;
  if (abs(turn) > 3.0) turn = course < 0.0 ? -abs(turn) : abs(turn);
  float z = clamp(p.z, -0.99999, 0.99999);
  return vec2(a_tangent.w + turn / (2.0 * PI) + u_copy, 0.5 - log((1.0 + z) / (1.0 - z)) / (4.0 * PI));
}

// How far a link has grown from its first place to its second, 0 to 1: slow at both ends.
float grown() {
  float f = u_growth.x > 0.0 ? clamp((u_moment - a_time.z) / u_growth.x, 0.0, 1.0) : 1.0;
  return f * f * (3.0 - 2.0 * f);
}
`;

/** For fragment shaders: how much of a pixel lies within a distance of a shape, smoothed over one device pixel. */
export const COVERED = `
uniform float u_pixelRatio;
uniform vec3 u_casing;
float covered(float width, float distance) { return clamp((width - distance) * u_pixelRatio + 0.5, 0.0, 1.0); }
`;
