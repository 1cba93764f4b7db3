using System.Globalization;

namespace Easel.Planning.Language;

/// <summary>Words for the whole picture, and words that describe.</summary>
internal sealed partial class LexiconBuilder
{
    private void AddGlobals()
    {
        foreach (StyleWords style in _vocabulary.Styles)
        {
            AddAll(style.Names, new StyleSense(style.Id));
        }

        foreach (DataLine line in DataFile.Read("styles", ':'))
        {
            // The first that there is: the others only come near.
            string[] left = line.Left.Split('|');
            if (left.FirstOrDefault(id => _vocabulary.Styles.Any(s => s.Id == id)) is { } style)
            {
                AddAll(line.Words, new StyleSense(style, style == left[0] ? null : left[0]));
            }
        }

        foreach (DataLine line in DataFile.Read("artists", ':').Where(l => _vocabulary.Styles.Any(s => s.Id == l.Left)))
        {
            AddAll(line.Words, new StyleSense(line.Left, IsName: true));
        }

        foreach (DataLine line in DataFile.Read("times", ':'))
        {
            AddAll(line.Words, new TimeSense(Enum.Parse<TimeOfDay>(line.Left, ignoreCase: true)));
        }

        foreach (DataLine line in DataFile.Read("weather", ':'))
        {
            string[] left = line.Left.Split(' ');
            WeatherIntensity? intensity = left.Length > 1 ? Enum.Parse<WeatherIntensity>(left[1], ignoreCase: true) : null;
            AddAll(line.Words, new WeatherSense(Enum.Parse<WeatherKind>(left[0], ignoreCase: true), intensity), withPlurals: true);
        }

        foreach (DataLine line in DataFile.Read("seasons", ':'))
        {
            AddAll(line.Words, new SeasonSense(line.Left.Split(' ')[0], line.Left.Split(' ')[1]));
        }

        foreach (DataLine line in DataFile.Read("sky", ':'))
        {
            string[] left = line.Left.Split(' ');
            TimeOfDay? time = left.Length > 1 ? Enum.Parse<TimeOfDay>(left[1], ignoreCase: true) : null;
            AddAll(line.Words, new SightSense(Enum.Parse<SkySight>(left[0], ignoreCase: true), time), withPlurals: true);
        }

        foreach (DataLine line in DataFile.Read("light", ':'))
        {
            AddAll(line.Words, new LightSense(Enum.Parse<LightWish>(line.Left, ignoreCase: true)));
        }

        foreach (DataLine line in DataFile.Read("camera", ':'))
        {
            CameraWish wish = Enum.TryParse(line.Left, ignoreCase: true, out ShotSize shot) ? new CameraWish(Shot: shot)
                : Enum.TryParse(line.Left, ignoreCase: true, out CameraMotion motion) ? new CameraWish(Motion: motion)
                : new CameraWish(Angle: Enum.Parse<CameraAngle>(line.Left, ignoreCase: true));
            AddAll(line.Words, new CameraSense(wish));
        }
    }

    private void AddModifiers()
    {
        foreach (DataLine line in DataFile.Read("colors", ':'))
        {
            foreach (string word in line.Words)
            {
                Add(word, new ColorSense(new NamedColor(word, line.Left)));
            }
        }

        foreach (Shade shade in Shade.All)
        {
            Add(shade.Word, new ShadeSense(shade));
        }

        foreach (DataLine line in DataFile.Read("materials", ':'))
        {
            foreach (string word in line.Words)
            {
                string key = word.TrimEnd('*', '+', '~');
                bool isForm = word.EndsWith('~');
                foreach (string phrase in isForm ? FormPhrases(key) : [key])
                {
                    Add(phrase, new MaterialSense(line.Left, YieldsToKind: word.EndsWith('*'), SuitsLife: word.EndsWith('+'), isForm));
                }
            }
        }

        foreach (DataLine line in DataFile.Read("sizes", ':'))
        {
            AddAll(line.Words, new SizeSense(float.Parse(line.Left, CultureInfo.InvariantCulture)));
        }

        foreach (DataLine line in DataFile.Read("counts", ':'))
        {
            string[] left = line.Left.TrimStart('~').Split(' ');
            Arrangement? arrangement = left.Length > 1 ? Enum.Parse<Arrangement>(left[1], ignoreCase: true) : null;
            CountSense sense = new(int.Parse(left[0], CultureInfo.InvariantCulture), line.Left[0] != '~', arrangement);
            foreach (string word in line.Words)
            {
                Add(word, sense with { IsGroup = !sense.IsExact && word.EndsWith(" of", StringComparison.Ordinal) });
            }
        }

        foreach (DataLine line in DataFile.Read("arrangements", ':'))
        {
            AddAll(line.Words, new ArrangementSense(Enum.Parse<Arrangement>(line.Left, ignoreCase: true)));
        }

        foreach (DataLine line in DataFile.Read("attributes", ':'))
        {
            AddAll(line.Words.Add(line.Left), new AttributeSense(line.Left));
        }

        foreach ((string word, string surface) in SurfaceTable.Words)
        {
            Add(word, new AttributeSense(surface));
        }

        foreach (string word in _vocabulary.Things.SelectMany(t => t.Attributes).Concat(_vocabulary.Places.SelectMany(p => p.Attributes)).Distinct())
        {
            Add(word, new AttributeSense(word));
        }
    }
}
