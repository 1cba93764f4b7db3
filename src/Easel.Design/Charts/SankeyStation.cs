using System.Collections.Immutable;
using Easel.Planning.Charts;

namespace Easel.Design.Charts;

/// <summary>A stream on its way through the layout.</summary>
internal sealed record SankeyStream(SankeyStation From, SankeyStation To, double Value)
{
    /// <summary>Distance of its upper edge from the top of the station it leaves, pixels.</summary>
    public float OffsetOut { get; set; }

    /// <summary>Distance of its upper edge from the top of the station it reaches, pixels.</summary>
    public float OffsetIn { get; set; }
}

/// <summary>Where streams come together.</summary>
internal sealed class SankeyStation(string name)
{
    public string Name { get; } = name;

    public List<SankeyStream> Out { get; } = [];

    public List<SankeyStream> In { get; } = [];

    /// <summary>What goes through it: the greater of what comes and what goes.</summary>
    public double Size => Math.Max(Out.Sum(s => s.Value), In.Sum(s => s.Value));

    /// <summary>How many streams lie before it, at most.</summary>
    public int Column { get; private set; }

    /// <summary>Lower edge, pixels.</summary>
    public float Bottom { get; set; }

    /// <summary>The stations of flows, in the order they are named, in columns. Streams that would run in a circle do not push on.</summary>
    public static SankeyStation[] Of(ImmutableArray<ChartFlow> flows)
    {
        List<SankeyStation> stations = [];
        SankeyStation Find(string name)
        {
            SankeyStation? found = stations.Find(s => s.Name == name);
            if (found is null)
            {
                stations.Add(found = new SankeyStation(name));
            }

            return found;
        }

        foreach (ChartFlow flow in flows)
        {
            var stream = new SankeyStream(Find(flow.From), Find(flow.To), flow.Value);
            if (Reaches(stream.To, stream.From))
            {
                continue;
            }

            stream.From.Out.Add(stream);
            stream.To.In.Add(stream);
        }

        for (int round = 0; round < stations.Count; round++)
        {
            foreach (SankeyStream stream in stations.SelectMany(s => s.Out))
            {
                stream.To.Column = Math.Max(stream.To.Column, stream.From.Column + 1);
            }
        }

        // A source stands right before what it first feeds.
        foreach (SankeyStation source in stations.Where(s => s.In.Count == 0 && s.Out.Count > 0))
        {
            source.Column = source.Out.Min(s => s.To.Column) - 1;
        }

        return [.. stations.Where(s => s.Out.Count + s.In.Count > 0)];
    }

    /// <summary>Where its middle should be for straight streams from (or to) its neighbours.</summary>
    public float Pull(bool fromLeft, float scale)
    {
        List<SankeyStream> streams = fromLeft ? In : Out;
        float own = Bottom + (0.5f * (float)(Size * scale));
        double weight = streams.Sum(s => s.Value);
        return weight <= 0 ? own : (float)(streams.Sum(s => s.Value * Middle(fromLeft ? s.From : s.To)) / weight);

        double Middle(SankeyStation other) => other.Bottom + (0.5 * other.Size * scale);
    }

    /// <summary>Streams leave and arrive in the order of where they come from or go to, so that they do not cross at the station.</summary>
    public void SortStreams(float scale)
    {
        float at = 0;
        foreach (SankeyStream stream in Out.OrderByDescending(s => s.To.Bottom))
        {
            stream.OffsetOut = at;
            at += (float)(stream.Value * scale);
        }

        at = 0;
        foreach (SankeyStream stream in In.OrderByDescending(s => s.From.Bottom))
        {
            stream.OffsetIn = at;
            at += (float)(stream.Value * scale);
        }
    }

    private static bool Reaches(SankeyStation from, SankeyStation to)
    {
        var seen = new HashSet<SankeyStation>();
        var open = new Stack<SankeyStation>([from]);
        while (open.TryPop(out SankeyStation? station))
        {
            if (station == to)
            {
                return true;
            }

            foreach (SankeyStream stream in seen.Add(station) ? station.Out : [])
            {
                open.Push(stream.To);
            }
        }

        return false;
    }
}
