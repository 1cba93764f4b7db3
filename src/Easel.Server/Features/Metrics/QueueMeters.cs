using System.Diagnostics.Metrics;
using Easel.Server.Features.Images.Execution;

namespace Easel.Server.Features.Metrics;

/// <summary>What the drawing queue is like at the moment somebody looks.</summary>
internal sealed class QueueMeters
{
    /// <summary>Begins to tell of a queue.</summary>
    public QueueMeters(IMeterFactory meters, DrawingQueue queue)
    {
        Meter meter = meters.Create(EaselMeters.Name);
        meter.CreateObservableGauge("easel.queue.length", () => queue.Waiting, description: "Requests that wait for their turn.");
        meter.CreateObservableGauge("easel.drawings.running", () => queue.Drawing, description: "Requests that are being drawn.");
        meter.CreateObservableGauge("easel.drawings.slots", () => queue.Slots, description: "Requests that can be drawn at once.");
    }
}
