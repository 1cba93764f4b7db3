using Easel.Imaging;
using Easel.Planning;

namespace Easel.Studio;

/// <summary>A finished picture with everything that is known about it.</summary>
/// <param name="Picture">The pixels; the caller owns them.</param>
/// <param name="Plan">What was to be seen.</param>
/// <param name="Seed">The seed it was drawn with: the same brief with it gives the same bytes.</param>
/// <param name="RevisedPrompt">The plan in one plain sentence.</param>
/// <param name="Report">Checks of the frame against the plan, repairs, and times.</param>
public sealed record Drawing(Picture Picture, Plan Plan, int Seed, string RevisedPrompt, DrawingReport Report);
