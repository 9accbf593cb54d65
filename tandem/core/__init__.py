"""What every module stands on: action, rule, event, history, parameter, component. It knows no word of HR."""
